//! Markdown that people wrote, as HTML that cannot do anything: no raw HTML, no pictures, no odd links.

use pulldown_cmark::{Event, HeadingLevel, Options, Parser, Tag, TagEnd, html};

/// The text as HTML. Tags in it are shown as text; headings begin at `first`, below those of the page. Links lead to pages
/// or mail addresses, and search engines do not count them.
pub fn html(text: &str, first: HeadingLevel) -> String {
    let options = Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH;
    let lower =
        |level: HeadingLevel| HeadingLevel::try_from(level as usize + first as usize - 1).unwrap_or(HeadingLevel::H6);
    let events = Parser::new_ext(text, options).filter_map(|event| match event {
        Event::Html(raw) | Event::InlineHtml(raw) => Some(Event::Text(raw)),
        // A picture's words stay: they are events of their own between the two tags.
        Event::Start(Tag::Image { .. }) | Event::End(TagEnd::Image) => None,
        Event::Start(Tag::Heading { level, .. }) => {
            Some(Event::Start(Tag::Heading { level: lower(level), id: None, classes: Vec::new(), attrs: Vec::new() }))
        }
        Event::End(TagEnd::Heading(level)) => Some(Event::End(TagEnd::Heading(lower(level)))),
        Event::Start(Tag::Link { dest_url, .. }) => {
            let to = if is_plain(&dest_url) { attribute(&dest_url) } else { "#".to_owned() };
            Some(Event::InlineHtml(format!("<a href=\"{to}\" rel=\"nofollow noopener\">").into()))
        }
        other => Some(other),
    });
    let mut written = String::new();
    html::push_html(&mut written, events);
    written
}

/// Text as it may stand between the quotation marks of an attribute.
fn attribute(text: &str) -> String {
    text.replace('&', "&amp;").replace('"', "&quot;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Leads to a page or a mail address and does nothing else.
fn is_plain(address: &str) -> bool {
    ["https://", "http://", "mailto:", "#"].iter().any(|start| address.starts_with(start))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_in_a_text_can_act() {
        let made = html(
            "# Saw\n<script>alert(1)</script>\n\n<b onclick=x>hi</b> [a](javascript:alert(1)) ![p](https://x.org/p.png) [b](https://x.org)\n\n\
             [c](<https://x.org/\"onclick=\"y>) [d](mailto:a@example.org) [e](data:text/html,x) [f](//x.org)\n\n## Two",
            HeadingLevel::H3,
        );
        assert!(made.contains("<h3>Saw</h3>"), "{made}");
        assert!(!made.contains("<script") && !made.contains("<b ") && !made.contains("javascript:"), "{made}");
        assert!(
            !made.contains("<img") && made.contains("<a href=\"https://x.org\" rel=\"nofollow noopener\">"),
            "{made}"
        );
        assert!(!made.contains("\"onclick") && !made.contains("data:") && !made.contains("href=\"//"), "{made}");
        assert!(made.contains("href=\"mailto:a@example.org\"") && made.contains("<h4>Two</h4>"), "{made}");
    }
}
