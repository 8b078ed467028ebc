/// An option is not usable; the text says what is.
package struct OptionProblem: Error, CustomStringConvertible {
    package let description: String

    package init(_ description: String) {
        self.description = description
    }
}
