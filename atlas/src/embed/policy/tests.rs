//! What policies say to an embed.

use proptest::prelude::*;

use super::{Needs, Verdict, check_policy, frame_policy, script_policy};

const SITE: &str = "https://atlas.example.org/cities/";
const FRAME: Needs = Needs { script: false };
const SCRIPT: Needs = Needs { script: true };

fn blocks(mends: &[&str]) -> Verdict {
    Verdict::Blocks {
        mends: mends.iter().map(|mend| (*mend).to_owned()).collect(),
        asks_for_nonce: false,
    }
}

#[test]
fn policies_that_let_the_frame_in() {
    for policy in [
        "img-src 'self'",
        "default-src *",
        "default-src 'none'; frame-src https:",
        "default-src 'none'; child-src https://atlas.example.org",
        "frame-src *.example.org",
        "frame-src ATLAS.example.org:443",
        "frame-src http://atlas.example.org",
        "frame-src https://atlas.example.org/cities/",
        "frame-src atlas.example.org; frame-src 'none'",
        "Content-Security-Policy: default-src 'self'; frame-src https://atlas.example.org",
        "add_header Content-Security-Policy \"frame-src https://atlas.example.org\" always;",
        "<meta http-equiv=\"Content-Security-Policy\" content=\"frame-src https://atlas.example.org\">",
        "<meta content=\"frame-src https://atlas.example.org\" http-equiv=\"Content-Security-Policy\">",
        "frame-src HTTPS://Atlas.example.org/cities/",
        "frame-src HTTPS:",
        "Content-Security-Policy: frame-src https:; report-uri /csp?content=1",
    ] {
        assert_eq!(check_policy(policy, SITE, FRAME), Verdict::Allows, "{policy}");
    }
}

#[test]
fn policies_that_block_it_are_mended() {
    for (policy, mend) in [
        ("default-src 'self'", "frame-src 'self' https://atlas.example.org"),
        ("frame-src 'none'", "frame-src https://atlas.example.org"),
        (
            "child-src example.org",
            "child-src example.org https://atlas.example.org",
        ),
        (
            "frame-src *.atlas.example.org",
            "frame-src *.atlas.example.org https://atlas.example.org",
        ),
        (
            "frame-src https://atlas.example.org:8443",
            "frame-src https://atlas.example.org:8443 https://atlas.example.org",
        ),
        (
            "frame-src https://atlas.example.org/towns/",
            "frame-src https://atlas.example.org/towns/ https://atlas.example.org",
        ),
        (
            "frame-src https://atlas.example.org/Cities/",
            "frame-src https://atlas.example.org/Cities/ https://atlas.example.org",
        ),
        (
            "{\"Content-Security-Policy\": \"default-src 'self'\"}",
            "frame-src 'self' https://atlas.example.org",
        ),
        (
            "{\"key\": \"Content-Security-Policy\", \"value\": \"frame-src 'none'\"}",
            "frame-src https://atlas.example.org",
        ),
        (
            "<meta name=\"author\" content=\"frame-src *\"><meta content=\"child-src 'none'\" http-equiv=\"Content-Security-Policy\">",
            "child-src https://atlas.example.org",
        ),
        (
            "frame-src https:, frame-src 'self'",
            "frame-src 'self' https://atlas.example.org",
        ),
    ] {
        assert_eq!(check_policy(policy, SITE, FRAME), blocks(&[mend]), "{policy}");
        assert_eq!(
            check_policy(mend, SITE, FRAME),
            Verdict::Allows,
            "what is advised helps"
        );
    }
}

#[test]
fn the_script_form_needs_the_script_too() {
    assert_eq!(
        check_policy("frame-src https:; script-src 'self'", SITE, SCRIPT),
        blocks(&["script-src 'self' https://atlas.example.org"])
    );
    assert_eq!(
        check_policy("default-src 'none'", SITE, SCRIPT),
        blocks(&[
            "frame-src https://atlas.example.org",
            "script-src https://atlas.example.org"
        ])
    );
    for mend in [frame_policy(SITE), script_policy(SITE)] {
        let mend = format!("default-src 'none'; {}", mend.unwrap_or_default());
        assert_eq!(check_policy(&mend, SITE, FRAME), Verdict::Allows);
    }
}

#[test]
fn a_strict_policy_stays_strict() {
    for policy in [
        "script-src https: 'strict-dynamic' 'nonce-a'",
        "default-src https: 'Strict-Dynamic' 'NONCE-a'",
        "script-src https://atlas.example.org 'strict-dynamic' 'nonce-a'",
    ] {
        assert_eq!(
            check_policy(policy, SITE, SCRIPT),
            Verdict::AsksForNonce,
            "{policy}"
        );
        assert_eq!(check_policy(policy, SITE, FRAME), Verdict::Allows, "{policy}");
    }
    assert_eq!(
        check_policy(
            "frame-src 'none'; script-src 'strict-dynamic' 'sha256-x'",
            SITE,
            SCRIPT
        ),
        Verdict::Blocks {
            mends: vec![
                "frame-src https://atlas.example.org".to_owned(),
                "script-src 'strict-dynamic' 'sha256-x' 'nonce-…'".to_owned()
            ],
            asks_for_nonce: true
        }
    );
    assert_eq!(
        check_policy("script-src 'nonce-a'; frame-src *", SITE, SCRIPT),
        blocks(&["script-src 'nonce-a' https://atlas.example.org"]),
        "without strict-dynamic a host is enough"
    );
}

#[test]
fn what_is_no_policy_is_told_apart() {
    for text in ["", "   ", ";;;", "Content-Security-Policy:", "<>; 12 34"] {
        assert_eq!(check_policy(text, SITE, FRAME), Verdict::NoPolicy, "{text}");
    }
    assert_eq!(
        check_policy("default-src *", "javascript:alert(1)", FRAME),
        Verdict::NoSite
    );
    assert_eq!(
        check_policy(
            "Content-Security-Policy-Report-Only: default-src 'none'",
            SITE,
            FRAME
        ),
        Verdict::OnlyReports
    );
}

proptest! {
    #[test]
    fn any_text_gets_an_answer(text in "\\PC{0,200}", script: bool) {
        let _ = check_policy(&text, SITE, Needs { script });
    }
}
