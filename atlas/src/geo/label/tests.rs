use super::*;
use proptest::prelude::*;

const FRAME: Size = Size {
    width_px: 1000.0,
    height_px: 700.0,
};

fn spot(x_px: f64, y_px: f64) -> Spot {
    Spot {
        x_px,
        y_px,
        radius_px: 6.0,
    }
}

fn label(spot: usize) -> Label {
    Label {
        spot,
        width_px: 60.0,
        height_px: 16.0,
    }
}

/// Spots and labels in whole px, so that moving and mirroring them loses nothing.
fn scene() -> impl Strategy<Value = (Vec<Spot>, Vec<Label>)> {
    let spots = prop::collection::vec((-40_i16..1040, -40_i16..740, 3_u8..20), 0..80);
    let labels = prop::collection::vec((0_usize..90, 5_u8..60), 0..90);
    (spots, labels).prop_map(|(spots, labels)| {
        let spots = spots.into_iter().map(|(x, y, radius)| Spot {
            x_px: f64::from(x),
            y_px: f64::from(y),
            radius_px: f64::from(radius),
        });
        let labels = labels.into_iter().map(|(spot, half_width)| Label {
            spot,
            width_px: 2.0 * f64::from(half_width),
            height_px: 16.0,
        });
        (spots.collect(), labels.collect())
    })
}

/// The same without a grid and without haste.
fn plainly(spots: &[Spot], labels: &[Label], sides: [Side; 4]) -> Vec<Option<Side>> {
    let square = |spot: &Spot| Area {
        left: spot.x_px - spot.radius_px,
        top: spot.y_px - spot.radius_px,
        right: spot.x_px + spot.radius_px,
        bottom: spot.y_px + spot.radius_px,
    };
    let mut written: Vec<Area> = Vec::new();
    let mut placed = Vec::new();
    for label in labels {
        let found = spots.get(label.spot).and_then(|&own| {
            let leaves = |side: &Side| {
                let area = side.area(own, *label);
                area.left < 0.0
                    || area.top < 0.0
                    || area.right > FRAME.width_px
                    || area.bottom > FRAME.height_px
            };
            let mut sides = sides;
            sides.sort_by_key(leaves);
            sides.into_iter().find(|side| {
                let area = side.area(own, *label);
                let on_mark = spots
                    .iter()
                    .enumerate()
                    .any(|(position, spot)| position != label.spot && square(spot).overlaps(area));
                !on_mark && !written.iter().any(|other| other.overlaps(area))
            })
        });
        if let (Some(side), Some(&own)) = (found, spots.get(label.spot)) {
            written.push(side.area(own, *label));
        }
        placed.push(found);
    }
    placed
}

#[test]
fn takes_the_sides_in_turn() {
    let alone = [spot(500.0, 300.0)];
    assert_eq!(
        place_labels(&alone, &[label(0)], FRAME, Side::LEFT_TO_RIGHT),
        [Some(Side::Right)]
    );
    assert_eq!(
        place_labels(&alone, &[label(0)], FRAME, Side::RIGHT_TO_LEFT),
        [Some(Side::Left)]
    );
    // More labels of one mark: each takes what is left, the last has none.
    assert_eq!(
        place_labels(&alone, &[label(0); 5], FRAME, Side::LEFT_TO_RIGHT),
        [
            Some(Side::Right),
            Some(Side::Left),
            Some(Side::Below),
            Some(Side::Above),
            None
        ]
    );
}

#[test]
fn the_important_come_first() {
    let spots = [spot(500.0, 300.0), spot(575.0, 300.0), spot(425.0, 300.0)];
    let placed = place_labels(&spots, &[label(0)], FRAME, Side::LEFT_TO_RIGHT);
    assert_eq!(placed, [Some(Side::Right)], "60 px have room between 506 and 569");
    let wide = Label {
        width_px: 70.0,
        ..label(0)
    };
    let placed = place_labels(&spots, &[wide], FRAME, Side::LEFT_TO_RIGHT);
    assert_eq!(placed, [Some(Side::Below)]);
    let placed = place_labels(&spots, &[label(1), label(0)], FRAME, Side::RIGHT_TO_LEFT);
    assert_eq!(placed, [Some(Side::Left), Some(Side::Left)]);
}

#[test]
fn leaves_the_frame_only_without_another_side() {
    let spots = [spot(980.0, 300.0)];
    let placed = place_labels(&spots, &[label(0), label(0)], FRAME, Side::LEFT_TO_RIGHT);
    assert_eq!(placed, [Some(Side::Left), Some(Side::Right)]);
    let corner = [spot(995.0, 697.0)];
    let placed = place_labels(&corner, &[label(0)], FRAME, Side::LEFT_TO_RIGHT);
    assert_eq!(
        placed,
        [Some(Side::Right)],
        "every side leaves the frame: the first"
    );
}

#[test]
fn odd_numbers_get_no_label_and_do_no_harm() {
    let odd = [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1e300, 1e300];
    for odd in odd {
        let spots = [spot(odd, 300.0), spot(500.0, 300.0), spot(500.0, odd)];
        let labels = [
            label(0),
            label(1),
            label(2),
            label(99),
            Label {
                width_px: odd,
                ..label(1)
            },
        ];
        for frame in [
            FRAME,
            Size::default(),
            Size {
                width_px: odd,
                height_px: odd,
            },
        ] {
            let placed = place_labels(&spots, &labels, frame, Side::LEFT_TO_RIGHT);
            assert_eq!((placed.len(), placed[3]), (5, None));
            assert!(placed[1].is_some(), "{odd} {frame:?}");
        }
    }
    assert_eq!(place_labels(&[], &[], FRAME, Side::LEFT_TO_RIGHT), []);
    assert_eq!(place_labels(&[], &[label(0)], FRAME, Side::LEFT_TO_RIGHT), [None]);
}

#[test]
fn ten_thousand_at_one_spot_hide_no_other() {
    let mut spots = vec![spot(100.0, 100.0); 10_000];
    spots.push(spot(500.0, 300.0));
    let labels: Vec<Label> = (9_900..10_001).map(label).collect();
    let placed = place_labels(&spots, &labels, FRAME, Side::LEFT_TO_RIGHT);
    assert_eq!(placed.iter().flatten().count(), 5, "four sides, and the other");
    assert_eq!(placed[100], Some(Side::Right));
}

proptest! {
    #[test]
    fn the_grid_changes_nothing((spots, labels) in scene()) {
        for sides in [Side::LEFT_TO_RIGHT, Side::RIGHT_TO_LEFT] {
            prop_assert_eq!(place_labels(&spots, &labels, FRAME, sides), plainly(&spots, &labels, sides));
        }
    }

    /// Far from the edges a map that moves keeps its labels.
    #[test]
    fn moving_changes_nothing((spots, labels) in scene(), dx in -300_i16..300, dy in -300_i16..300) {
        let wide = Size { width_px: 6000.0, height_px: 6000.0 };
        let at = |dx: f64, dy: f64| {
            let moved: Vec<Spot> = spots
                .iter()
                .map(|spot| Spot { x_px: spot.x_px + dx, y_px: spot.y_px + dy, ..*spot })
                .collect();
            place_labels(&moved, &labels, wide, Side::LEFT_TO_RIGHT)
        };
        prop_assert_eq!(at(2000.0, 2000.0), at(2000.0 + f64::from(dx), 2000.0 + f64::from(dy)));
    }

    /// A page that is read from right to left is the mirror image.
    #[test]
    fn right_to_left_is_the_mirror_image((spots, labels) in scene()) {
        let mirrored: Vec<Spot> =
            spots.iter().map(|spot| Spot { x_px: FRAME.width_px - spot.x_px, ..*spot }).collect();
        let mirrored: Vec<Option<Side>> =
            place_labels(&mirrored, &labels, FRAME, Side::RIGHT_TO_LEFT)
                .into_iter()
                .map(|side| side.map(|side| match side {
                    Side::Left => Side::Right,
                    Side::Right => Side::Left,
                    other => other,
                }))
                .collect();
        prop_assert_eq!(place_labels(&spots, &labels, FRAME, Side::LEFT_TO_RIGHT), mirrored);
    }
}
