/// Everything that is made out of the schema, by its path below the top folder.
struct GeneratedFiles {
    static let swiftFolders = [
        "Protocol/Codec/Messages", "Protocol/Codec/Views", "Protocol/Codec/Fields",
        "Clients/Rendering/Messages",
    ]

    let byPath: [String: String]

    init(descriptorSet: [UInt8]) throws {
        let schema = try Schema(descriptorSet: descriptorSet)
        var files: [String: String] = [:]
        for file in schema.files where !file.messages.isEmpty || !file.enums.isEmpty {
            let name = SwiftNames.file(file.name)
            files["Protocol/Codec/Messages/\(name).swift"] =
                SwiftMessages(schema: schema, file: file).text()
            if let views = SwiftViews(schema: schema, file: file).text() {
                files["Protocol/Codec/Views/\(name)Views.swift"] = views
            }
            if let fields = SwiftFieldWriters(file: file).text() {
                files["Protocol/Codec/Fields/\(name)Fields.swift"] = fields
            }
            files["Clients/Rendering/Messages/\(name)+JSON.swift"] = SwiftJSON(file: file).text()
        }
        files["Protocol/Codec/Messages/Methods.swift"] = SwiftMethods(schema: schema).text()
        files["Protocol/methods.md"] = MethodsPage(schema: schema).text()
        files["Protocol/errors.md"] = ErrorsPage(schema: schema).text()
        byPath = files
    }
}
