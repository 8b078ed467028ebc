/// The name that a file is shown with. It is data and nothing else: no path is ever made of it (SEC-090).
package enum FileName {
    package static let bytesMax = 255

    /// One line without a path, without characters that hide or turn round what is written.
    package static func check(_ input: String) throws(Refusal) -> String {
        let name = try Wording.line(input, field: "name", bytesMax: bytesMax)
        // By byte: a slash with a mark on it is another character, but still a slash to a file system.
        guard !name.utf8.contains(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "\\") })
        else {
            throw .invalid("name", "Give the file's name alone, without the folder it is in.")
        }
        guard name != ".", name != ".." else {
            throw .invalid("name", "This is no name of a file.")
        }
        guard !name.unicodeScalars.contains(where: isInvisible) else {
            throw .invalid(
                "name",
                "The name has characters in it that cannot be seen; remove them."
            )
        }
        return name
    }

    /// The part after the last dot in small letters; empty where there is none.
    package static func ending(of name: String) -> String {
        guard let dot = name.lastIndex(of: "."), dot != name.startIndex else { return "" }
        return name[name.index(after: dot)...].lowercased()
    }

    /// Direction marks and the like: "txt.exe" must not be shown as "exe.txt".
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .format
    }
}
