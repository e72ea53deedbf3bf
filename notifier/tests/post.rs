//! Mails into a folder and into memory.

mod common;

use common::envelope;
use notifier::{Folder, Letter, Mail, Memory, Post, PostError, render};

fn offer(key: &str) -> Mail {
    let mut envelope = envelope("en");
    envelope.key = key.to_owned();
    let letter = Letter::sample("offer").expect("a sample");
    render(&letter, &envelope).expect("a mail")
}

#[tokio::test]
async fn a_folder_holds_one_whole_file_however_often_a_mail_comes() {
    let place = tempfile::tempdir().expect("a folder");
    let inside = place.path().join("post");
    let post = Post::Folder(Folder::new(&inside));
    let mail = offer("../../etc/offer:7");
    for _ in 0..2 {
        post.deliver(&mail).await.expect("written");
    }

    let names: Vec<_> =
        std::fs::read_dir(&inside).expect("the folder").map(|entry| entry.expect("an entry").file_name()).collect();
    let only = "=2E=2E=2F=2E=2E=2Fetc=2Foffer=3A7@karakana.example.eml";
    assert_eq!(names, [only]);
    let written = std::fs::read(inside.join(only)).expect("the file");
    assert_eq!(written, mail.eml());
}

#[tokio::test]
async fn a_folder_that_cannot_be_written_is_a_passing_trouble() {
    let file = tempfile::NamedTempFile::new().expect("a file");
    let post = Post::Folder(Folder::new(file.path().join("post")));
    let error = post.deliver(&offer("a")).await.expect_err("no folder");
    assert!(matches!(error, PostError::Transient(_)), "{error}");
}

#[tokio::test]
async fn memory_is_shared_fails_when_told_and_is_taken_once() {
    let memory = Memory::new();
    let post = Post::Memory(memory.clone());
    memory.fail_next(2);
    for _ in 0..2 {
        let error = post.deliver(&offer("a")).await.expect_err("told to fail");
        assert!(matches!(error, PostError::Transient(_)), "{error}");
    }
    for key in ["a", "b"] {
        post.deliver(&offer(key)).await.expect("kept");
    }
    let ids: Vec<_> = memory.take().into_iter().map(|mail| mail.message_id).collect();
    assert_eq!(ids, ["a@karakana.example", "b@karakana.example"]);
    assert!(memory.take().is_empty());
}
