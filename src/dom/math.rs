//! The functions of numbers that every browser has, under the names by which the library asks for them: with those that
//! the compiler would add in their place, the program would be four kilobytes larger. Their last digit may differ from
//! one browser to another, which is far below what a screen shows. `xtask/src/split/trim.rs` knows their names.
#![allow(
    unsafe_code,
    reason = "a function that is found by its name is an export; no code of ours is unsafe"
)]

use js_sys::Math;

macro_rules! of_the_browser {
    ($($name:ident($($number:ident),+);)+) => {
        $(
            #[unsafe(no_mangle)]
            extern "C" fn $name($($number: f64),+) -> f64 {
                Math::$name($($number),+)
            }
        )+
    };
}

of_the_browser! {
    sin(angle);
    cos(angle);
    tan(angle);
    asin(number);
    atan(number);
    atan2(y, x);
    sinh(number);
    exp(number);
    expm1(number);
    log1p(number);
    log2(number);
}
