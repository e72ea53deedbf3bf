//! Photos from phones: made small, and freed of what they say about the phone and the place.
//!
//! A photo is decoded and written anew as JPEG, so that nothing of the sender's file reaches another reader.

use std::io::Cursor;

use image::codecs::jpeg::JpegEncoder;
use image::imageops::FilterType;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

/// The longest side that is kept, in pixels.
const LONGEST: u32 = 1600;
/// The longest side that is read, in pixels.
const READ: u32 = 16_000;
/// Memory that decoding may take, in bytes.
const MEMORY: u64 = 256 * 1024 * 1024;
const QUALITY: u8 = 80;

/// A PNG or JPEG, found from its content, as a JPEG of at most 1600 pixels a side without any metadata, upright.
/// The error is a code for the field.
pub fn clean(bytes: &[u8]) -> Result<Vec<u8>, &'static str> {
    let mut reader = ImageReader::new(Cursor::new(bytes)).with_guessed_format().map_err(|_| "not_a_photo")?;
    if !matches!(reader.format(), Some(ImageFormat::Png | ImageFormat::Jpeg)) {
        return Err("not_a_photo");
    }
    let mut limits = Limits::default();
    limits.max_image_width = Some(READ);
    limits.max_image_height = Some(READ);
    limits.max_alloc = Some(MEMORY);
    reader.limits(limits);
    let upright = decode(reader).map_err(|_| "not_a_photo")?;
    let small = if upright.width().max(upright.height()) > LONGEST {
        upright.resize(LONGEST, LONGEST, FilterType::Triangle)
    } else {
        upright
    };
    let mut jpeg = Vec::new();
    small.to_rgb8().write_with_encoder(JpegEncoder::new_with_quality(&mut jpeg, QUALITY)).map_err(|_| "not_a_photo")?;
    Ok(jpeg)
}

fn decode(reader: ImageReader<Cursor<&[u8]>>) -> image::ImageResult<DynamicImage> {
    let mut decoder = reader.into_decoder()?;
    let orientation = decoder.orientation()?;
    let mut photo = DynamicImage::from_decoder(decoder)?;
    photo.apply_orientation(orientation);
    Ok(photo)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn png(width: u32, height: u32) -> Vec<u8> {
        let mut bytes = Cursor::new(Vec::new());
        DynamicImage::new_rgba8(width, height).write_to(&mut bytes, ImageFormat::Png).expect("a picture");
        bytes.into_inner()
    }

    #[test]
    fn a_photo_becomes_a_small_jpeg() {
        let small = clean(&png(3200, 800)).expect("a photo");
        let read = image::load_from_memory_with_format(&small, ImageFormat::Jpeg).expect("a JPEG");
        assert_eq!((read.width(), read.height()), (1600, 400));
        assert!(!small.windows(4).any(|part| part == b"Exif"));
    }

    #[test]
    fn anything_else_is_refused() {
        for wrong in
            [&b"<svg xmlns='http://www.w3.org/2000/svg'/>"[..], b"", b"GIF89a", &png(20_000, 1), &png(9, 9)[..30]]
        {
            assert_eq!(clean(wrong), Err("not_a_photo"));
        }
    }
}
