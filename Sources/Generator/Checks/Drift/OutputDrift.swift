/// Tells where generated files are not what the contract gives.
enum OutputDrift {
    /// Reports each file of the folder that is out of step.
    static func check(_ folder: OutputFolder, _ diagnostics: Diagnostics) {
        for difference in folder.differences() {
            switch difference {
            case .missing(let file):
                diagnostics.error(
                    "missing-file", "generated file is missing", at: place(folder, file.path),
                    hint: "run 'generator generate'")
            case .changed(let file, let line):
                diagnostics.error(
                    "drifted-file", "differs from what the contract gives",
                    at: place(folder, file.path, line: line),
                    hint: "run 'generator generate'; edit the contract, not this file")
            case .orphan(let path, let isStale):
                diagnostics.error(
                    "orphan-file", "nothing in the contract gives this file", at: place(folder, path),
                    hint: isStale
                        ? "run 'generator generate'" : "this folder is the generator's; move the file")
            }
        }
    }

    private static func place(_ folder: OutputFolder, _ file: String, line: Int = 1) -> SourceLocation {
        SourceLocation(file: folder.location(of: file), line: line, column: 1)
    }
}
