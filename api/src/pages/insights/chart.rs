//! Bars with their words as SVG: no script, no colours of its own, legible on a phone.

use std::fmt::Write;

use crate::map::picture::escaped;

/// One bar.
pub struct Bar<'a> {
    /// What is counted.
    pub label: &'a str,
    /// How long the bar is.
    pub value: usize,
    /// The number in words.
    pub text: String,
}

const WIDTH: usize = 340;
const HEIGHT: usize = 34;
/// Longer labels are cut; the table has them whole.
const LONGEST: usize = 34;

/// The picture of some bars; style.css colours it.
pub fn bars(title: &str, bars: &[Bar<'_>]) -> String {
    let most = bars.iter().map(|bar| bar.value).max().unwrap_or_default().max(1);
    let height = bars.len() * HEIGHT;
    let mut svg = format!(
        "<svg class=\"chart\" viewBox=\"0 0 {WIDTH} {height}\" width=\"{WIDTH}\" height=\"{height}\" role=\"img\" aria-label=\"{}\">",
        escaped(title).replace('"', "&quot;")
    );
    for (at, bar) in bars.iter().enumerate() {
        let y = at * HEIGHT;
        let long = (bar.value * WIDTH).div_ceil(most);
        let mut label: String = bar.label.chars().take(LONGEST).collect();
        if label.len() < bar.label.len() {
            label.push('…');
        }
        // Writing to a string does not fail.
        let _written = write!(
            svg,
            "<text x=\"0\" y=\"{}\">{}</text><text class=\"count\" x=\"{WIDTH}\" y=\"{}\">{}</text><rect x=\"0\" y=\"{}\" width=\"{long}\" height=\"9\" rx=\"2\"/>",
            y + 14,
            escaped(&label),
            y + 14,
            escaped(&bar.text),
            y + 20
        );
    }
    svg + "</svg>"
}

#[cfg(test)]
mod tests {
    use super::{Bar, bars};

    #[test]
    fn words_of_others_stay_words() {
        let svg = bars("By \"this\"", &[Bar { label: "<script>", value: 3, text: "3".to_owned() }]);
        assert!(
            svg.contains("&lt;script&gt;") && svg.contains("By &quot;this&quot;") && !svg.contains("<script>"),
            "{svg}"
        );
    }
}
