//! Every edge of the life of a session, with the time given.

use proptest::prelude::*;

use super::*;
use crate::policy::{Limits, Resume};

const T: u64 = 900_000;
const W: u64 = 120_000;
const G: u64 = 300_000;
const A: u64 = 43_200_000;

/// Began and acted at 0, with idle limit 900 s, warning 120 s, no grace, absolute limit 12 h.
fn session() -> Standing {
    Standing {
        phase: Phase::Open,
        active: 0,
        absolute_from: 0,
        hold: Hold::NONE,
        extensions: 0,
        limits: Limits::BUILTIN,
        enforced: true,
    }
}

fn with(limits: Limits) -> Standing {
    Standing { limits, ..session() }
}

fn status_at(session: &Standing, now: u64) -> Status {
    session.assess(now).status
}

#[test]
fn idle_time_alone_leads_from_active_to_warning_to_expired() {
    let session = session();
    assert_eq!(status_at(&session, 0), Status::Active);
    assert_eq!(status_at(&session, T - W - 1), Status::Active);
    assert_eq!(status_at(&session, T - W), Status::Warning);
    assert_eq!(status_at(&session, T - 1), Status::Warning);
    assert_eq!(status_at(&session, T), Status::Expired);
    assert_eq!(session.assess(T).ended_by, Limit::Idle);
}

proptest! {
    #[test]
    fn what_is_quiet_is_active_and_has_nothing_to_tell(
        (idle_timeout, warning, grace, absolute_timeout) in (0..100_u32, 0..100_u32, 0..100_u32, 0..100_u32),
        (active, absolute_from, hold, now) in (0..100_000_u64, 0..100_000_u64, 0..100_000_u64, 0..300_000_u64),
    ) {
        let limits = Limits { idle_timeout, warning, grace, absolute_timeout, max_hold: 100, ..Limits::BUILTIN };
        let hold = Hold { since: active, length: hold };
        let session = Standing { active, absolute_from, hold, limits, ..session() };
        let assessment = session.assess(now);
        prop_assert!(!session.is_quiet(now) || assessment.status == Status::Active);
        // Not quiet although Active is only who has a hold, or a warning without an idle limit.
        let is_plain = hold.length == 0 && warning < idle_timeout;
        prop_assert!(!is_plain || session.is_quiet(now) == (assessment.status == Status::Active));
    }
}

#[test]
fn whoever_is_behind_the_last_act_tells_no_more_than_the_limit() {
    let assessment = Standing { active: 1000, ..session() }.assess(996);
    assert_eq!((assessment.idle, assessment.end_in, assessment.absolute_in), (0, T, Some(A - 1000)));
}

#[test]
fn grace_locks_before_it_ends() {
    let session = with(Limits { grace: 300, ..Limits::BUILTIN });
    assert_eq!(status_at(&session, T - 1), Status::Warning);
    assert_eq!(status_at(&session, T), Status::Locked);
    assert_eq!(status_at(&session, T + G - 1), Status::Locked);
    assert_eq!(status_at(&session, T + G), Status::Expired);
    assert_eq!((session.assess(0).ends_as, session.assess(T).ends_as), (EndsAs::Lock, EndsAs::Logout));
    assert_eq!((session.assess(0).end_in, session.assess(T).end_in), (T, G));
}

#[test]
fn the_absolute_limit_ends_whatever_the_idle_time() {
    for phase in [Phase::Open, Phase::Locked] {
        let session = Standing { active: A - 1, phase, ..session() };
        assert!(status_at(&session, A - 1).is_live());
        assert_eq!(status_at(&session, A), Status::Expired);
        assert_eq!(session.assess(A).ended_by, Limit::Absolute);
    }
}

#[test]
fn the_earlier_limit_is_the_one_that_ends_it() {
    let both_at_once = with(Limits { absolute_timeout: 900, ..Limits::BUILTIN });
    assert_eq!(both_at_once.assess(T).ended_by, Limit::Absolute);
    let absolute_in_grace = with(Limits { absolute_timeout: 1000, grace: 300, ..Limits::BUILTIN });
    assert_eq!(status_at(&absolute_in_grace, 999_999), Status::Locked);
    assert_eq!(status_at(&absolute_in_grace, 1_000_000), Status::Expired);
    assert_eq!(absolute_in_grace.assess(1_000_000).ended_by, Limit::Absolute);
    assert_eq!(absolute_in_grace.assess(T).end_in, 100_000);
}

#[test]
fn a_limit_of_0_is_none() {
    let no_idle = with(Limits { idle_timeout: 0, ..Limits::BUILTIN });
    assert_eq!(status_at(&no_idle, A - 1), Status::Active);
    assert_eq!(no_idle.assess(0).end_in, A);
    assert_eq!(no_idle.assess(0).warn_in, 0);
    let no_absolute = with(Limits { absolute_timeout: 0, ..Limits::BUILTIN });
    assert_eq!(no_absolute.assess(0).absolute_in, None);
    let none = with(Limits { idle_timeout: 0, absolute_timeout: 0, ..Limits::BUILTIN });
    assert_eq!(status_at(&none, u64::MAX - 1), Status::Active);
    assert_eq!(none.assess(5).end_in, u64::MAX);
    let no_warning = with(Limits { warning: 0, ..Limits::BUILTIN });
    assert_eq!(status_at(&no_warning, T - 1), Status::Active);
    assert_eq!(no_warning.assess(0).warn_in, 0);
}

#[test]
fn tells_how_long_until_what() {
    let early = session().assess(1000);
    assert_eq!((early.idle, early.warn_in, early.end_in), (1000, T - W - 1000, T - 1000));
    assert_eq!(early.absolute_in, Some(A - 1000));
    let warned = session().assess(T - 1);
    assert_eq!((warned.warn_in, warned.end_in), (0, 1));
    let over = session().assess(T);
    assert_eq!((over.warn_in, over.end_in, over.absolute_in), (0, 0, Some(0)));
}

#[test]
fn no_warning_is_announced_that_the_absolute_limit_forestalls() {
    let session = with(Limits { absolute_timeout: 100, ..Limits::BUILTIN });
    assert_eq!(session.assess(0).warn_in, 0);
    assert_eq!(session.assess(0).end_in, 100_000);
}

#[test]
fn activity_and_extension_work_in_active_and_warning_only() {
    let graced = with(Limits { grace: 300, ..Limits::BUILTIN });
    for (now, works) in [(1, true), (T - 1, true), (T, false), (T + G, false)] {
        assert_eq!(graced.with_activity(now, now).is_some(), works, "{now}");
        assert_eq!(graced.extended(now).is_ok(), works, "{now}");
        assert_eq!(graced.locked(now).is_ok(), works, "{now}");
        assert_eq!(graced.held(0, now).is_ok(), works, "{now}");
    }
    let after = graced.extended(T - 1).unwrap();
    assert_eq!((after.active, after.extensions, status_at(&after, T)), (T - 1, 1, Status::Active));
}

#[test]
fn the_idle_clock_only_moves_forward() {
    let session = Standing { active: 5000, ..session() };
    assert!(session.with_activity(4000, 6000).is_none());
    assert!(session.with_activity(5000, 6000).is_none());
    assert_eq!(session.with_activity(5500, 6000).unwrap().active, 5500);
    assert_eq!(session.with_activity(9000, 6000).unwrap().active, 6000);
}

#[test]
fn only_resume_works_while_locked() {
    let locked = session().locked(1000).unwrap();
    assert_eq!(status_at(&locked, 2000), Status::Locked);
    assert!(locked.with_activity(2000, 2000).is_none());
    assert_eq!(locked.extended(2000), Err(Refusal::State));
    assert_eq!(locked.resumed(2000).unwrap().active, 2000);
    assert_eq!(status_at(&locked, T), Status::Expired);
    assert_eq!(locked.resumed(T), Err(Refusal::State));
    assert_eq!(session().resumed(0), Err(Refusal::State));
}

#[test]
fn a_password_resume_restarts_the_absolute_limit_where_the_policy_says_so() {
    let limits = Limits { resume_restarts_absolute: true, ..Limits::BUILTIN };
    let resume = |limits| with(limits).locked(1000).unwrap().resumed(2000).unwrap().absolute_from;
    assert_eq!(resume(limits), 2000);
    assert_eq!(resume(Limits { resume: Resume::Click, ..limits }), 0);
    assert_eq!(resume(Limits::BUILTIN), 0);
}

#[test]
fn extensions_run_out() {
    let mut session = with(Limits { max_extensions: Some(10), absolute_timeout: 0, ..Limits::BUILTIN });
    for count in 1..=10 {
        session = session.extended(count * 1000).unwrap();
        assert_eq!(session.extensions_left(), Some(10 - count as u32));
    }
    assert_eq!(session.extended(11_000), Err(Refusal::NoExtensions));
    assert!(session.with_activity(11_000, 11_000).is_some());
}

#[test]
fn a_hold_reaches_as_far_as_the_policy_lets_it() {
    assert_eq!(session().held(60_000, 0), Err(Refusal::NoHolds));
    let session = with(Limits { max_hold: 3600, ..Limits::BUILTIN });
    let held = session.held(1_800_000, 60_000).unwrap();
    assert_eq!(status_at(&held, 1_859_999 - W), Status::Active);
    assert_eq!(status_at(&held, 1_859_999), Status::Warning);
    assert_eq!(status_at(&held, 1_860_000), Status::Expired);
    // Counted from the last activity, not from the moment of asking.
    assert_eq!(session.held(9_999_000, 60_000).unwrap().assess(60_000).end_in, 3_600_000 - 60_000);
    // Shorter than the idle limit it changes nothing; an act or 0 seconds end it.
    assert_eq!(status_at(&session.held(1000, 0).unwrap(), T - 1), Status::Warning);
    assert_eq!(held.with_activity(70_000, 70_000).unwrap().hold, Hold::NONE);
    assert_eq!(held.with_activity(60_000, 70_000).unwrap().hold, Hold::NONE);
    assert_eq!(held.extended(70_000).unwrap().hold, Hold::NONE);
    assert_eq!(held.held(0, 70_000).unwrap().hold, Hold::NONE);
    // One from before it was declared, reported late, moves the clock alone.
    let late = held.with_activity(59_999, 70_000).unwrap();
    assert_eq!((late.active, late.assess(70_000).end_in), (59_999, held.assess(70_000).end_in));
    let bounded = session.held(9_999_000, 60_000).unwrap();
    assert!(bounded.with_activity(50_000, 70_000).unwrap().assess(70_000).end_in > bounded.assess(70_000).end_in);
    let short = with(Limits { max_hold: 99_999, absolute_timeout: 1000, ..Limits::BUILTIN });
    assert_eq!(short.held(50_000_000, 0).unwrap().assess(1_000_000).status, Status::Expired);
}

#[test]
fn nothing_works_after_the_end() {
    for phase in [Phase::Expired, Phase::Terminated] {
        let over = Standing { phase, ..with(Limits { grace: 300, ..Limits::BUILTIN }) };
        assert!(over.with_activity(10, 10).is_none());
        assert!(over.extended(10).is_err() && over.locked(10).is_err());
        assert!(over.resumed(10).is_err() && over.held(10, 10).is_err());
        assert_eq!((over.assess(10).end_in, over.assess(10).ends_as), (0, EndsAs::Logout));
    }
}

#[test]
fn a_dry_run_ends_nothing_but_what_somebody_ended() {
    let session = Standing { enforced: false, ..session() };
    for now in [0, T - W, T, A, u64::MAX / 2] {
        let assessment = session.assess(now);
        assert_eq!(assessment.status, Status::Active, "{now}");
        assert_eq!((assessment.end_in, assessment.warn_in, assessment.absolute_in), (u64::MAX, 0, None));
    }
    assert_eq!(session.with_activity(A, A).unwrap().active, A);
    assert_eq!(status_at(&Standing { phase: Phase::Terminated, ..session }, 0), Status::Terminated);
    assert_eq!(status_at(&session.locked(T).unwrap(), A), Status::Locked);
}

prop_compose! {
    fn any_session()(
        idle in 0..200u32, warning in 0..200u32, grace in 0..50u32, absolute in 0..400u32, hold in 0..300_000u64,
        active in 0..300_000u64, phase in 0..2usize,
    ) -> Standing {
        let warning = if idle > 0 { warning % idle } else { warning };
        let limits = Limits { idle_timeout: idle, warning, grace, absolute_timeout: absolute, max_hold: 300, ..Limits::BUILTIN };
        let hold = Hold { since: active, length: hold };
        Standing { active, hold, phase: [Phase::Open, Phase::Locked][phase], ..with(limits) }
    }
}

/// The order in which time leads through the states.
fn rank(status: Status) -> u8 {
    match status {
        Status::Active => 0,
        Status::Warning => 1,
        Status::Locked => 2,
        _ => 3,
    }
}

proptest! {
    #[test]
    fn time_leads_one_way(session in any_session(), now in 0..1_000_000u64, later in 0..1_000_000u64) {
        prop_assert!(rank(status_at(&session, now)) <= rank(status_at(&session, now + later)));
    }

    #[test]
    fn what_is_announced_comes_true(session in any_session(), since in 0..150_000u64) {
        let now = session.active + since;
        let assessment = session.assess(now);
        prop_assume!(assessment.status.is_live() && assessment.end_in != u64::MAX);
        let end = now + assessment.end_in;
        prop_assert_eq!(status_at(&session, end - 1), if assessment.warn_in > 0 || assessment.status == Status::Warning {
            Status::Warning
        } else {
            assessment.status
        });
        let expected = if assessment.ends_as == EndsAs::Lock { Status::Locked } else { Status::Expired };
        prop_assert_eq!(status_at(&session, end), expected);
        if assessment.warn_in > 0 {
            prop_assert_eq!(status_at(&session, now + assessment.warn_in), Status::Warning);
            prop_assert_eq!(status_at(&session, now + assessment.warn_in - 1), Status::Active);
        }
    }

    #[test]
    fn no_act_prolongs_a_session_beyond_its_absolute_limit(
        session in any_session(), acts in prop::collection::vec((0..5u8, 0..60_000u64), 1..40),
    ) {
        prop_assume!(session.limits.absolute_timeout > 0);
        let (mut now, mut session) = (0, Standing { active: 0, ..session });
        for (act, passed) in acts {
            now += passed;
            let was_over = !session.assess(now).status.is_live();
            let next = match act {
                0 => session.with_activity(now, now),
                1 => session.extended(now).ok(),
                2 => session.locked(now).ok(),
                3 => session.resumed(now).ok(),
                _ => session.held(passed, now).ok(),
            };
            prop_assert!(!(was_over && next.is_some()));
            session = next.unwrap_or(session);
            prop_assert!(session.assess(now).absolute_in.is_some());
            prop_assert_eq!(status_at(&session, u64::from(session.limits.absolute_timeout) * 1000), Status::Expired);
        }
    }
}
