/// Words to paper: records of blocks, templates that know how blocks look, and the writer that makes a tagged PDF of them.
///
/// Templates stand in `src/main/jte` in a folder named after the package they belong to, so a template that takes a record of a
/// feature is a class of that feature's package and keeps to the same layers. A template begins with `@template.platform.pdf.page(...)`
/// and puts blocks in it: `section`, `facts`, `table`, `halves`, `link`, `notes`; `next` begins another paper of a pile on a new sheet.
///
/// Fonts are bundled, because PDF/UA wants every glyph in the file and because paper must look the same everywhere. They and their
/// licences stand in `nl/buurtbrug/fonts`.
package nl.buurtbrug.platform.pdf;
