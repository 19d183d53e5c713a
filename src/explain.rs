//! The core's explanation of a policy → the array of `logout_master_policy_explain()`.

use ext_php_rs::types::Zval;
use logout_master_core::policy::{Explained, Explanation, Value};

use crate::values;

pub fn value(Explanation(settings): &Explanation) -> Zval {
    values::map(settings.iter().map(|explained| (explained.setting, setting(explained))))
}

fn setting(explained: &Explained) -> Zval {
    let lost = explained.lost.iter();
    values::map([
        ("value", plain(explained.value)),
        ("rule", values::text(&explained.rule)),
        (
            "lost",
            values::list(
                lost.map(|(rule, value)| values::map([("rule", values::text(rule)), ("value", plain(*value))])),
            ),
        ),
        ("capped_from", explained.capped_from.map_or_else(Zval::null, plain)),
    ])
}

/// As the policy document writes it.
fn plain(value: Value) -> Zval {
    match value {
        Value::Null => Zval::null(),
        Value::Bool(truth) => values::bool(truth),
        Value::Int(number) => values::int(number),
        Value::Text(text) => values::text(text),
    }
}
