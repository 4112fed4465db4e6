//! The loader of the first part, as wasm-bindgen writes it, with what the program no longer asks for taken out. It is
//! taken out line by line: the form in which wasm-bindgen writes is fixed by its pinned version. A function that the
//! program asks for and that is not found in that form would be missing, which is said.

use std::collections::{BTreeMap, BTreeSet};

/// How a function ends, and one that hands on what the browser throws.
const ENDS: [&str; 2] = ["        },", "        }, arguments); },"];

/// The loader with the short names, without functions that are not among `asked` and without classes that the
/// program does not export.
///
/// # Errors
/// The short name of a function that is asked for and was not found.
pub(super) fn fitted(
    loader: &str,
    names: &BTreeMap<String, String>,
    asked: &[String],
) -> Result<String, String> {
    let asked: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
    let mut missing = asked.clone();
    let mut fitted = String::with_capacity(loader.len());
    let mut passed_over: Option<fn(&str) -> bool> = None;
    for line in loader.lines() {
        if let Some(is_end) = passed_over {
            if is_end(line.trim_end()) {
                passed_over = None;
            }
            continue;
        }
        if line.starts_with("export class IntoUnderlying") {
            passed_over = Some(|line| line == "}");
            continue;
        }
        if line.starts_with("const IntoUnderlying") {
            // Goes on to the end of its statement, some lines below.
            passed_over = Some(|line| line.ends_with(';'));
            continue;
        }
        if line.starts_with("if (Symbol.dispose) IntoUnderlying") {
            continue;
        }
        let entry = (line.strip_prefix("        ")).and_then(|rest| rest.split_once(": function("));
        let short = entry.and_then(|(name, rest)| Some((names.get(name)?, rest)));
        match short {
            Some((short, _)) if !asked.contains(short.as_str()) => {
                passed_over = Some(|line| ENDS.contains(&line));
            }
            Some((short, rest)) => {
                missing.remove(short.as_str());
                fitted.push_str(&format!("        {short}: function({rest}\n"));
            }
            None => {
                fitted.push_str(line);
                fitted.push('\n');
            }
        }
    }
    missing.first().map_or(Ok(fitted), |name| Err((*name).to_owned()))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used, reason = "a test fails by panicking")]

    use std::collections::BTreeMap;

    use super::fitted;

    #[test]
    fn what_is_not_asked_for_is_taken_out() {
        let loader = "\
export class IntoUnderlyingSink {
    free() {
    }
}
if (Symbol.dispose) IntoUnderlyingSink.prototype[Symbol.dispose] = IntoUnderlyingSink.prototype.free;
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        __wbg_now_12: function() {
            const ret = Date.now();
            return ret;
        },
        __wbg_close_34: function(arg0) {
            arg0.close();
        },
        __wbg_enqueue_56: function() { return handleError(function (arg0, arg1) {
            arg0.enqueue(arg1);
        }, arguments); },
        __wbg_error_78: function(arg0) {
            console.error(arg0);
        },
        __wbindgen_other: function(arg0) {
            return arg0;
        },
    };
}
const IntoUnderlyingSinkFinalization = (typeof FinalizationRegistry === 'undefined')
    ? { register: () => {}, unregister: () => {} }
    : new FinalizationRegistry(ptr => wasm.__wbg_intounderlyingsink_free(ptr, 1));
export { initSync };
";
        let names = [
            ("__wbg_now_12", "a"),
            ("__wbg_close_34", "b"),
            ("__wbg_enqueue_56", "c"),
            ("__wbg_error_78", "d"),
        ];
        let names: BTreeMap<String, String> = names
            .map(|(long, short)| (long.to_owned(), short.to_owned()))
            .into();
        let asked = ["a", "d"].map(str::to_owned);
        assert_eq!(
            fitted(loader, &names, &asked).unwrap(),
            "\
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        a: function() {
            const ret = Date.now();
            return ret;
        },
        d: function(arg0) {
            console.error(arg0);
        },
        __wbindgen_other: function(arg0) {
            return arg0;
        },
    };
}
export { initSync };
"
        );
        let asked = ["a", "e"].map(str::to_owned);
        assert_eq!(fitted(loader, &names, &asked).unwrap_err(), "e");
    }
}
