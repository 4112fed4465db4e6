//! Starts the app in the browser. The native build of this program only says where it runs.

fn main() {
    #[cfg(target_arch = "wasm32")]
    cityweave::start();
    #[cfg(not(target_arch = "wasm32"))]
    eprintln!("Cityweave runs in a browser: start it with `cargo xtask serve`.");
}
