/// What files the desk takes. Part of the settings.
package struct FileRules: Sendable, Equatable {
    package static let maxFileBytesMax: Int64 = 1 << 30
    package static let maxFilesPerMessageMax: Int64 = 100
    package static let typesMax = 100

    /// Off: customers can neither see, upload nor download files; staff and services are not affected.
    package var isEnabled = true
    package var maxFileBytes: Int64 = 25 << 20
    package var maxFilesPerMessage: Int64 = 20
    /// Media types (`image/png`, `image/*`) and endings of names (`pdf`). Empty: whatever is not denied.
    package var allowed: [String] = []
    package var denied = ["application/x-executable", "bat", "cmd", "ps1", "vbs", "lnk", "jar"]

    package init() {}

    /// Customers have to do with files only while this is switched on.
    package func checkEnabled(for principal: Principal) throws(Refusal) {
        guard isEnabled || principal.isDeskSide else {
            throw .featureDisabled(
                "Files are switched off here; write to the support team instead."
            )
        }
    }

    package func check(size: Int64) throws(Refusal) {
        guard size <= maxFileBytes else {
            throw .quotaExceeded(name: "file_bytes", limit: UInt64(clamping: maxFileBytes))
        }
    }

    /// A file must pass by what it is called and by what its bytes say.
    package func check(name: String, type: MediaType) throws(Refusal) {
        let ending = FileName.ending(of: name)
        guard !denied.contains(where: { Self.fits($0, type, ending) }) else {
            throw .invalid("name", "Files of this type are not accepted here.")
        }
        guard allowed.isEmpty || allowed.contains(where: { Self.fits($0, type, ending) }) else {
            let list = allowed.joined(separator: ", ")
            throw .invalid("name", "Files of this type are not accepted here; only: \(list).")
        }
    }

    package func check(fileCount: Int) throws(Refusal) {
        guard fileCount <= maxFilesPerMessage else {
            throw .quotaExceeded(
                name: "files_per_message",
                limit: UInt64(clamping: maxFilesPerMessage)
            )
        }
    }

    private static func fits(_ entry: String, _ type: MediaType, _ ending: String) -> Bool {
        guard entry.contains("/") else { return entry == ending }
        return entry.hasSuffix("/*") ? entry.dropLast(2) == type.group : entry == type.name
    }

    /// Distinct entries in small letters, in the order given.
    package static func types(_ inputs: [String], field: String) throws(Refusal) -> [String] {
        guard inputs.count <= typesMax else {
            throw .invalid(field, "Name \(typesMax) types at most.")
        }
        var types: [String] = []
        for input in inputs {
            var entry = try Wording.line(input, field: field, bytesMax: 100).lowercased()
            if entry.hasPrefix(".") { entry.removeFirst() }
            let parts = entry.split(separator: "/", omittingEmptySubsequences: false)
            let isWritten = parts.count <= 2 && parts.allSatisfy { !$0.isEmpty }
            guard isWritten, !entry.contains(where: { $0.isWhitespace || $0 == "," }) else {
                throw .invalid(
                    field,
                    "Write types as image/png or image/*, and endings as pdf; not as \(input)."
                )
            }
            if !types.contains(entry) { types.append(entry) }
        }
        return types
    }
}
