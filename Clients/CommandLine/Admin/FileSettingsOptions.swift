import ArgumentParser
import DeskwireProtocol
import DeskwireTerminal

/// What files the desk takes.
struct FileSettingsOptions: ParsableArguments {
    @Option(
        help: .init(
            "Whether customers can see, upload and download files.",
            valueName: "yes|no"
        )
    )
    var documentsEnabled: YesOrNo?

    @Option(help: .init("The largest file that is taken.", valueName: "bytes"))
    var maxFileBytes: UInt64?

    @Option(help: .init("How many files one message may have.", valueName: "number"))
    var maxFilesPerMessage: UInt32?

    @Option(
        help: .init(
            "Take only these: image/png, image/*, or an ending as pdf. Replaces the whole list; may be repeated.",
            valueName: "type"
        )
    )
    var allowFileType: [String] = []

    @Flag(help: "Take every type that is not denied.")
    var allowAllFileTypes = false

    @Option(
        help: .init(
            "Never take these. Replaces the whole list; may be repeated.",
            valueName: "type"
        )
    )
    var denyFileType: [String] = []

    @Flag(help: "Deny no type.")
    var denyNoFileTypes = false

    func validate() throws {
        if allowAllFileTypes, !allowFileType.isEmpty {
            throw ValidationError("Give --allow-file-type or --allow-all-file-types, not both.")
        }
        if denyNoFileTypes, !denyFileType.isEmpty {
            throw ValidationError("Give --deny-file-type or --deny-no-file-types, not both.")
        }
    }

    func apply(to request: inout UpdateSettingsRequest) {
        request.documentsEnabled = documentsEnabled.map { $0 == .yes }
        request.maxFileBytes = maxFileBytes
        request.maxFilesPerMessage = maxFilesPerMessage
        if allowAllFileTypes || !allowFileType.isEmpty {
            request.allowedFileTypes = FileTypeList(types: allowFileType)
        }
        if denyNoFileTypes || !denyFileType.isEmpty {
            request.deniedFileTypes = FileTypeList(types: denyFileType)
        }
    }
}
