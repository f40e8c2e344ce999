/// The typed view of an OpenAPI document, with 3.0 lifted to what it means in 3.1.
///
/// Every value knows where it was written. `$ref`s of parameters, responses, headers, bodies, examples and
/// path items are already followed; those of schemas stay references, so that equal ones give one type and
/// recursion ends.
enum OpenAPI {}
