//! Latin letters with marks, and what they are without: one byte a letter, from the decompositions of the
//! Unicode Character Database; letters that have none (ø, ł, đ, ə …) as people type them on a plain keyboard.

/// What a table says: an ASCII letter stands for itself, `_` for a sign between words, `.` for a letter that
/// is left as it is, and a digit for the pair of [`PAIRS`] with that number.
pub(super) fn plain(letter: char) -> Option<u8> {
    let code = letter as usize;
    let (table, start): (&[u8], usize) = match code {
        0xC0..=0xFF => (LATIN_1, 0xC0),
        0x100..=0x17F => (EXTENDED_A, 0x100),
        0x180..=0x24F => (EXTENDED_B, 0x180),
        0x250..=0x2AF => return phonetic(letter),
        0x1E00..=0x1EFF => (EXTENDED_ADDITIONAL, 0x1E00),
        _ => return None,
    };
    table.get(code - start).copied()
}

/// Two letters for one, by the digit that stands for them in the tables.
pub(super) const PAIRS: [(char, char); 9] = [
    ('-', '-'), // The digit 0 is not used.
    ('a', 'e'),
    ('t', 'h'),
    ('s', 's'),
    ('i', 'j'),
    ('o', 'e'),
    ('d', 'z'),
    ('l', 'j'),
    ('n', 'j'),
];

/// Small letters of the alphabets of West Africa and Azerbaijan whose capitals stand in Extended-B.
fn phonetic(letter: char) -> Option<u8> {
    Some(match letter {
        'ɓ' => b'b',
        'ɔ' | 'ɵ' => b'o',
        'ɖ' | 'ɗ' => b'd',
        'ɘ' | 'ə' | 'ɛ' => b'e',
        'ɠ' | 'ɣ' => b'g',
        'ɨ' | 'ɩ' => b'i',
        'ɫ' => b'l',
        'ɲ' => b'n',
        'ʈ' => b't',
        'ʉ' | 'ʊ' => b'u',
        'ʋ' => b'v',
        'ʒ' => b'z',
        _ => return None,
    })
}

/// U+00C0 to U+00FF.
const LATIN_1: &[u8; 64] = b"\
    aaaaaa1ceeeeiiiidnooooo_ouuuuy23aaaaaa1ceeeeiiiidnooooo_ouuuuy2y\
    ";
/// U+0100 to U+017F.
const EXTENDED_A: &[u8; 128] = b"\
    aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii44jjkkklllllll\
    lllnnnnnnnnnoooooo55rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs\
    ";
/// U+0180 to U+024F.
const EXTENDED_B: &[u8; 208] = b"\
    bbbb..occdddd.eeeffgg.iikkll.nnooo..pp.....ttttuuuvyyzzz........\
    ....666777888aaiioouuuuuuuuuueaaaa11ggggkkoooozzj666gg..nnaa11oo\
    aaaaeeeeiiiioooorrrruuuusstt..hhnd..zzaaeeooooooooyylntj..acclts\
    z..bu.eejjqqrryy\
    ";
/// U+1E00 to U+1EFF, most of them Vietnamese.
const EXTENDED_ADDITIONAL: &[u8; 256] = b"\
    aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm\
    mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv\
    wwwwwwwwwwxxxxyyzzzzzzhtwyasss3daaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee\
    eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......\
    ";
