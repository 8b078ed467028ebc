import ArgumentParser
import DeskwireProtocol
import DeskwireRendering

/// A severity and its colour, typed as `major=#F97316`.
struct SeverityColourWord: ExpressibleByArgument {
    let value: SeverityColour

    init?(argument: String) {
        let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
        guard parts.count == 2 else { return nil }
        let severity: Severity? = parts[0] == "none" ? .unspecified : Severity(word: parts[0])
        guard let severity else { return nil }
        value = SeverityColour(severity: severity, colour: parts[1])
    }
}
