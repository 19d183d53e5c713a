<?php

/** MAPPING.md of the evidence pack: which file answers which clause. Plain text, no HTML. */

declare(strict_types=1);

defined('BASEPATH') or exit('No direct script access allowed');

?>
# Which file answers which clause

The clause is cited, not quoted; read it in its standard. "See" names the file that lets you judge. It does not
say that the site passes: the limits that you find there are the site's own choice.

**OWASP ASVS 5.0, 7.1.1**
- asks: idle and absolute limit documented, with reasons for departures from NIST SP 800-63B
- see: `limits-over-time.csv`; reasons in `policy-changes.jsonl` (`why`)

**OWASP ASVS 5.0, 7.1.2**
- asks: parallel sessions documented
- see: `max_sessions`, `on_limit` in `limits-now.json`

**OWASP ASVS 5.0, 7.2.1**
- asks: sessions are checked on a trusted back end
- see: `canary.csv`: nobody's browser is involved

**OWASP ASVS 5.0, 7.3.1**
- asks: inactivity ends the session
- see: `idle_timeout` in `limits-over-time.csv`; `ends.csv` (`expire`, `idle`); `canary.csv`

**OWASP ASVS 5.0, 7.3.2**
- asks: an absolute lifetime ends the session
- see: `absolute_timeout` in `limits-over-time.csv`; `ends.csv` (`expire`, `absolute`)

**OWASP ASVS 5.0, 7.4.1**
- asks: an ended session is dead at the back end
- see: `canary.csv`

**OWASP ASVS 5.0, 7.4.2**
- asks: disabling an account ends its sessions
- see: `ends.csv` (`terminate`, `account`)

**OWASP ASVS 5.0, 7.4.5**
- asks: admins can end sessions
- see: `ends.csv` (`terminate`, `admin`); `actor` in `log.jsonl`

**OWASP ASVS 5.0, 16.2.1, 16.2.2**
- asks: who, what, when, where, in UTC
- see: `log.jsonl`

**OWASP ASVS 5.0, 16.2.5**
- asks: session ids only hashed or masked
- see: `session_id` in `log.jsonl` is derived one way; no token is in this pack

**OWASP ASVS 5.0, 16.4.2**
- asks: logs cannot be altered
- see: `README.md`, "Check it yourself"

**NIST SP 800-63B-4, 5.2**
- asks: either limit ends the session; activity resets the idle limit; limits documented
- see: `limits-over-time.csv`, `ends.csv`, `canary.csv`

**NIST SP 800-63B-4, 2.2.3, 2.3.3**
- asks: AAL2: overall 24 h, inactivity 1 h; AAL3: overall 12 h, inactivity 15 min
- see: compare with `limits-over-time.csv`

**PCI DSS 4.0.1, 8.2.8**
- asks: idle for more than 15 minutes: authenticate again
- see: `idle_timeout` of 900 or less in `limits-over-time.csv`; `exemptions.csv`

**PCI DSS 4.0.1, 12.1.2; ISO/IEC 27001:2022, A.5.1; HIPAA, 45 CFR 164.316(b)(2)(iii)**
- asks: policies are reviewed: at least once every 12 months; at planned intervals and after changes; periodically
- see: `review.json`; `policy-changes.jsonl`

**HIPAA, 45 CFR 164.312(a)(2)(iii)**
- asks: end a session after a predetermined time of inactivity
- see: `limits-over-time.csv`, `ends.csv`

**NIST SP 800-53 r5, AC-11, AC-11(1)**
- asks: device lock that hides what was shown
- see: `grace`, `resume` in `limits-now.json`; `lock` in `events.json`

**NIST SP 800-53 r5, AC-12**
- asks: sessions end by themselves under defined conditions
- see: `limits-over-time.csv`, `ends.csv`, `canary.csv`; when they did not: `pauses.csv`

**WCAG 2.2, 2.2.1**
- asks: warned, and at least 20 seconds to extend by a simple act, at least ten times
- see: `warning`, `max_extensions` in `limits-over-time.csv`; `extend` in `events.json`

**WCAG 2.2, 2.2.6**
- asks: people are told of the limit, or data are kept for more than 20 hours
- see: the limit stands on the login page; see the admin guide on drafts

Exemptions (`exemptions.csv`): `until` is the last day of a rule, after which the cron job takes it out of the policy. Where a
rule is bound to hours they stand there; all others hold until somebody removes them.
