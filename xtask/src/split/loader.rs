//! The loader of the first part, as wasm-bindgen writes it, with what the program no longer asks for taken out. It is
//! taken out line by line: the form in which wasm-bindgen writes is fixed by its pinned version, and what is not
//! found in that form stays as it is, which is larger and still right.

use std::collections::{BTreeMap, BTreeSet};

/// The loader with the short names, without functions that are not among `asked` and without classes that the
/// program does not export.
pub(super) fn fitted(loader: &str, names: &BTreeMap<String, String>, asked: &[String]) -> String {
    let asked: BTreeSet<&str> = asked.iter().map(String::as_str).collect();
    let mut fitted = String::with_capacity(loader.len());
    let mut end_of_passed_over: Option<&str> = None;
    for line in loader.lines() {
        if let Some(end) = end_of_passed_over {
            if line.trim_end() == end || (end.is_empty() && line.ends_with(';')) {
                end_of_passed_over = None;
            }
            continue;
        }
        if line.starts_with("export class IntoUnderlying") {
            end_of_passed_over = Some("}");
            continue;
        }
        if line.starts_with("const IntoUnderlying") {
            // Goes on to the end of its statement, some lines below.
            end_of_passed_over = Some("");
            continue;
        }
        if line.starts_with("if (Symbol.dispose) IntoUnderlying") {
            continue;
        }
        let entry = (line.strip_prefix("        ")).and_then(|rest| rest.split_once(": function("));
        let short = entry.and_then(|(name, rest)| Some((names.get(name)?, rest)));
        match short {
            Some((short, _)) if !asked.contains(short.as_str()) => end_of_passed_over = Some("        },"),
            Some((short, rest)) => {
                fitted.push_str(&format!("        {short}: function({rest}\n"));
            }
            None => {
                fitted.push_str(line);
                fitted.push('\n');
            }
        }
    }
    fitted
}

#[cfg(test)]
mod tests {
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
        let names = [("__wbg_now_12", "a"), ("__wbg_close_34", "b")];
        let names: BTreeMap<String, String> = names
            .map(|(long, short)| (long.to_owned(), short.to_owned()))
            .into();
        let fitted = fitted(loader, &names, &["a".to_owned()]);
        assert_eq!(
            fitted,
            "\
function __wbg_get_imports() {
    const import0 = {
        __proto__: null,
        a: function() {
            const ret = Date.now();
            return ret;
        },
        __wbindgen_other: function(arg0) {
            return arg0;
        },
    };
}
export { initSync };
"
        );
    }
}
