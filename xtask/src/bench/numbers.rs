//! Numbers that look random and are the same in every run and on every machine.

use std::f64::consts::TAU;

/// A small generator: SplitMix64 (Steele, Lea and Flood, 2014), good enough for made-up places.
#[derive(Debug, Clone)]
pub(super) struct Numbers(u64);

impl Numbers {
    /// The generator of a seed.
    pub(super) fn new(seed: u64) -> Self {
        Self(seed)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// From 0 to just below 1.
    pub(super) fn share(&mut self) -> f64 {
        (self.next() >> 11) as f64 / (1_u64 << 53) as f64
    }

    /// From 0 to just below `limit`; 0 where the limit is 0.
    pub(super) fn below(&mut self, limit: usize) -> usize {
        (self.share() * limit as f64) as usize
    }

    /// Whether something with this probability happens.
    pub(super) fn chance(&mut self, probability: f64) -> bool {
        self.share() < probability
    }

    /// From a bell curve around 0 with a deviation of 1 (Box and Muller, 1958).
    pub(super) fn bell(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.share()).ln()).sqrt();
        radius * (TAU * self.share()).cos()
    }

    /// One of these; nothing where there is none.
    pub(super) fn pick<'a, T>(&mut self, from: &'a [T]) -> Option<&'a T> {
        from.get(self.below(from.len()))
    }
}

#[cfg(test)]
mod tests {
    use super::Numbers;

    #[test]
    fn a_seed_gives_the_same_numbers_and_another_seed_others() {
        let run = |seed| {
            let mut numbers = Numbers::new(seed);
            [numbers.below(1000), numbers.below(1000), numbers.below(1000)]
        };
        assert_eq!(run(1), run(1));
        assert_ne!(run(1), run(2));
    }

    #[test]
    fn the_bell_is_centred_and_shares_keep_their_bounds() {
        let mut numbers = Numbers::new(7);
        let count = 20_000;
        let mean: f64 = (0..count).map(|_| numbers.bell()).sum::<f64>() / f64::from(count);
        assert!(mean.abs() < 0.03, "{mean}");
        assert!((0..count).all(|_| (0.0..1.0).contains(&numbers.share())));
        assert!((0..count).all(|_| numbers.below(3) < 3));
    }
}
