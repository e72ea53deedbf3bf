//! Markdown that people wrote, as HTML that cannot do anything: no raw HTML, no pictures, no odd links.

use pulldown_cmark::{CowStr, Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// The text as HTML. Tags in it are shown as text; headings begin at `h3`, below those of the page.
pub fn html(text: &str) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let events = Parser::new_ext(text, options).filter_map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        // A picture's words stay: they are events of their own between the two tags.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Heading { level, .. }) => {
            Some(Event::Start(Tag::Heading { level: lower(level), id: None, classes: Vec::new(), attrs: Vec::new() }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lower(level)))),
        Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
            let dest_url = if is_plain(&dest_url) { dest_url } else { CowStr::Borrowed("#") };
            Some(Event::Start(Tag::Link { link_type, dest_url, title, id }))
        }
        other => Some(other),
    });
    let mut written = String::new();
    html::push_html(&mut written, events);
    written
}

fn lower(level: HeadingLevel) -> HeadingLevel {
    match level {
        HeadingLevel::H1 => HeadingLevel::H3,
        HeadingLevel::H2 => HeadingLevel::H4,
        _ => HeadingLevel::H5,
    }
}

/// Leads to a page and does nothing else.
fn is_plain(address: &str) -> bool {
    ["https://", "http://", "#"].iter().any(|start| address.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_can_act() {
        let made = html(
            "# Saw\n<script>alert(1)</script>\n\n<b onclick=x>hi</b> [a](javascript:alert(1)) ![p](https://x.org/p.png) [b](https://x.org)",
        );
        assert!(made.contains("<h3>Saw</h3>"), "{made}");
        assert!(!made.contains("<script") && !made.contains("<b ") && !made.contains("javascript:"), "{made}");
        assert!(!made.contains("<img") && made.contains("href=\"https://x.org\""), "{made}");
    }
}
