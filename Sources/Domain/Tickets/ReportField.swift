/// What a report can say beside its message; the raw values are the schema's names and are stored.
package enum ReportField: String, Sendable, CaseIterable {
    case subject
    case ref
    case priority
    case severity
    case productRef = "product_ref"
    case contractRef = "contract_ref"
    case projectRef = "project_ref"

    /// Distinct fields in the order of the form.
    package static func list(_ names: [String], field: String) throws(Refusal) -> [ReportField] {
        var wanted: Set<ReportField> = []
        for name in names {
            guard let known = ReportField(rawValue: name) else {
                let all = allCases.map(\.rawValue).joined(separator: ", ")
                throw .invalid(field, "A category can require: \(all). It cannot require \(name).")
            }
            wanted.insert(known)
        }
        return allCases.filter { wanted.contains($0) }
    }

    /// The longest text, in bytes; 0 where one chooses.
    package var bytesMax: Int {
        switch self {
        case .subject: TicketOpening.subjectBytesMax
        case .ref, .productRef, .contractRef, .projectRef: TicketOpening.refBytesMax
        case .priority, .severity: 0
        }
    }

    /// What a person is told who left it out.
    var missing: FieldProblem {
        let words = rawValue.map { $0 == "_" ? " " : String($0) }.joined()
        return FieldProblem(field: rawValue, message: "This category needs a \(words).")
    }
}
