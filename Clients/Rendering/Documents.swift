package import DeskwireProtocol

extension Document {
    /// "7  a.log (4.2 KiB)", as a thread shows it below a message.
    func line(on display: Display) -> String {
        let line = "File \(id): \(SafeText.line(name)) (\(ByteCount.text(size)))"
        switch state {
        case .waiting: return line + display.style.paint(", waits for the scanner", .faint)
        case .refused: return line + display.style.paint(", refused by the scanner", .bad)
        default: return line
        }
    }

    fileprivate func facts(on display: Display) -> String {
        var facts = FactList()
        facts.add("File", String(id))
        facts.add("Name", name)
        facts.add("Type", mediaType)
        facts.add("Size", ByteCount.text(size))
        facts.add("Scanner", state.word)
        facts.add("Kind", kind)
        facts.add("Ref", ref)
        facts.add("SHA-256", sha256.hexadecimal)
        facts.add("From", createdBy?.shownName ?? "")
        facts.add("Added", time: createdAtMs, on: display)
        return facts.shown(on: display)
    }

    fileprivate static func table(
        of documents: [Document],
        withKinds: Bool,
        on display: Display
    ) -> String {
        var columns: [TextTable.Column] = [
            .init("FILE", isNumber: true), .init("NAME", isFlexible: true),
            .init("SIZE", isNumber: true), .init("TYPE", isFlexible: true, dropRank: 3),
        ]
        // Without a scanner there is nothing to tell.
        let withStates = documents.contains { $0.state != .unspecified }
        if withStates { columns.append(.init("SCANNER")) }
        if withKinds {
            columns += [.init("KIND"), .init("REF", isFlexible: true, dropRank: 1)]
        }
        columns += [.init("FROM", isFlexible: true, dropRank: 2), .init("ADDED")]
        var table = TextTable(columns: columns)
        for document in documents {
            var cells: [TextTable.Cell] = [
                .init(String(document.id)), .init(document.name, .strong),
                .init(ByteCount.text(document.size)), .init(document.mediaType),
            ]
            if withStates {
                let isHeld = document.state == .waiting || document.state == .refused
                let word = document.state == .unspecified ? "" : document.state.word
                cells.append(.init(word, isHeld ? .bad : .faint))
            }
            if withKinds { cells += [.init(document.kind), .init(document.ref)] }
            cells += [
                .init(document.createdBy?.shownName ?? ""),
                .init(display.time(document.createdAtMs), .faint),
            ]
            table.addRow(cells)
        }
        return table.shown(on: display)
    }
}

extension [UInt8] {
    fileprivate var hexadecimal: String {
        map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}

extension ListDocumentsReply: Displayable {
    package func shown(on display: Display) -> String {
        documents.isEmpty
            ? "No documents." : Document.table(of: documents, withKinds: true, on: display)
    }
}

extension ListAttachmentsReply: Displayable {
    package func shown(on display: Display) -> String {
        attachments.isEmpty
            ? "No attachments." : Document.table(of: attachments, withKinds: false, on: display)
    }
}

extension GetDocumentReply: Displayable {
    package func shown(on display: Display) -> String { document?.facts(on: display) ?? "" }
}

extension AddDocumentReply: Displayable {
    package func shown(on display: Display) -> String {
        "Added \(SafeText.line(document?.name ?? "")) as file \(document?.id ?? 0)."
    }
}

extension RemoveDocumentReply: Displayable {
    package func shown(on display: Display) -> String { "The document is removed." }
}

extension GetUploadReply: Displayable {
    package func shown(on display: Display) -> String {
        guard let upload else { return "" }
        var facts = FactList()
        facts.add("Upload", String(upload.id))
        facts.add("Name", upload.name)
        facts.add("State", upload.state.word)
        facts.add(
            "Arrived",
            "\(ByteCount.text(upload.nextOffset)) of \(ByteCount.text(upload.size))"
        )
        facts.add("Type", upload.mediaType)
        facts.add("Expires", time: upload.expiresAtMs, on: display)
        return facts.shown(on: display)
    }
}

extension CancelUploadReply: Displayable {
    package func shown(on display: Display) -> String { "The upload is given up." }
}
