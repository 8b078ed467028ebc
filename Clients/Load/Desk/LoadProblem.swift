/// Why a run cannot be made, in a sentence.
struct LoadProblem: Error, CustomStringConvertible {
    let description: String

    init(_ description: String) {
        self.description = description
    }
}
