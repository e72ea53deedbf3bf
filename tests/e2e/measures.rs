//! The files of a design are measured: what they say is proposed to its owner, taken with one button, and seen.

use reqwest::Method;
use reqwest::multipart::{Form, Part};
use serde_json::json;
use store::grants::{Role, Scope};
use tests::in_world;

const MANIFEST: &str = r#"
okhv = "2.4"
name = "Coat hook"
repo = "https://example.org/hook"
version = "1"
license = "CC0-1.0"
licensor = "Somebody"
function = "Holds a coat."

[x-karakana]
risk_class = 0

[[x-karakana.files]]
path = "hook.stl"
title = "The hook"

[[x-karakana.routings]]
id = "print"
title = "Printed"

[[x-karakana.routings.operations]]
id = "hook"
title = "Print the hook"
process = "fdm_print"
material = "pla"
minutes_per_piece = 30.0
"#;

/// A box of 40 × 20 × 10 mm as STL text.
fn stl() -> String {
    let size = [40.0, 20.0, 10.0];
    let corner = |bits: usize| [0, 1, 2].map(|axis| if bits >> axis & 1 == 1 { size[axis] } else { 0.0 });
    let faces = [[0, 2, 3, 1], [4, 5, 7, 6], [0, 1, 5, 4], [2, 6, 7, 3], [0, 4, 6, 2], [1, 3, 7, 5]];
    let mut out = String::from("solid hook\n");
    for three in faces.iter().flat_map(|[a, b, c, d]| [[*a, *b, *c], [*a, *c, *d]]) {
        let corners = three.map(corner).map(|[x, y, z]| format!("vertex {x} {y} {z}\n")).concat();
        out.push_str(&format!("facet normal 0 0 0\nouter loop\n{corners}endloop\nendfacet\n"));
    }
    out + "endsolid hook\n"
}

in_world!(what_files_measure_is_proposed_taken_and_seen, |world| async move {
    let designer = world.account("Otieno", &[(Role::Designer, Scope::Site)]).await?;
    let program = world.program(designer).await?;
    let form =
        Form::new().text("manifest", MANIFEST).part("files", Part::bytes(stl().into_bytes()).file_name("hook.stl"));
    program.send(program.request(Method::POST, "/api/v1/designs").multipart(form)).await?.must_be(201);
    let measures = program.get("/api/v1/designs/coat-hook/measures").await?.must_be(200).json()?;
    assert_eq!(measures["files"][0]["measures"]["size_mm"], json!([40.0, 20.0, 10.0]));
    assert_eq!(measures["files"][0]["measures"]["closed"], json!(true));
    assert_eq!(measures["proposals"][0]["size_mm"], json!([40.0, 20.0, 10.0]));
    assert_eq!(measures["proposals"][0]["material_kg"], json!(0.01));

    // Its picture is ours, made of the body.
    let visitor = world.visitor()?;
    let drawn = visitor.get("/designs/coat-hook/preview.svg").await?.must_be(303);
    assert_eq!(drawn.location(), "/designs/coat-hook/preview.png");
    let picture = visitor.get("/designs/coat-hook/preview.png").await?.must_be(200);
    assert_eq!(picture.header("content-type"), "image/png");
    assert!(picture.header("content-length").parse::<usize>()? < 20_000);

    // Only its owner is asked, and one button takes it.
    assert!(!visitor.get("/designs/coat-hook").await?.must_be(200).body.contains("The files say more"));
    let owner = world.browser(designer).await?;
    owner.get("/designs/coat-hook").await?.must_be(200).must_show("The files say more").must_show("40 × 20 × 10 mm");
    owner.post("/designs/coat-hook/measures", &[("version", "7")]).await?.must_be(409);
    owner.post("/designs/coat-hook/measures", &[("version", "1")]).await?.must_be(303);
    let page = owner.get("/designs/coat-hook").await?.must_be(200);
    assert!(!page.body.contains("The files say more"), "what was taken is said");
    let said = program.get("/api/v1/designs/coat-hook").await?.must_be(200).json()?;
    assert_eq!((&said["newest"]["number"], &said["newest"]["review"]), (&json!(2), &json!("unreviewed")));
    let manifest = said["newest"]["manifest"].as_str().unwrap_or_default();
    assert!(manifest.contains("material_kg_per_piece = 0.01"), "{manifest}");
    let again = json!({ "version": 2 });
    let nothing = program.send_json(Method::POST, "/api/v1/designs/coat-hook/measures", &again).await?;
    assert_eq!((nothing.status.as_u16(), nothing.problem().as_str()), (409, "nothing_open"));
    let other = world.account("Njeri", &[(Role::Designer, Scope::Site)]).await?;
    let other = world.program(other).await?;
    other.send_json(Method::POST, "/api/v1/designs/coat-hook/measures", &again).await?.must_be(404);
});
