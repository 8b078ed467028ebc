import DeskwireProtocol
import Foundation
import Testing

/// The pages say what the code does.
struct PageTests {
    /// The name of a method in Swift.
    private func swiftName(_ method: MethodDescription) -> String {
        method.name.prefix(1).lowercased() + method.name.dropFirst()
    }

    @Test func everyMethodIsOnThePageOfMethods() throws {
        let page = try Repository.file("Protocol/methods.md").text
        for method in Methods.all {
            let opcode = String(method.opcode, radix: 16, uppercase: true)
            let digits = String(repeating: "0", count: 4 - opcode.count) + opcode
            #expect(page.contains("| `\(digits)` | [\(method.name)]("), "\(method.name)")
            #expect(page.contains("\n### \(method.name)\n"), "\(method.name)")
        }
    }

    /// Each is answered by the server and can be called by a program that people run.
    /// What only an operator on the machine may call, `deskwired` calls by the control socket.
    @Test(arguments: [["Sources/Server/Handlers/"], ["Clients/", "Sources/Daemon/Keeping/"]])
    func everyMethodIsNamedIn(folders: [String]) {
        let code = Repository.swift
            .filter { file in folders.contains { file.path.hasPrefix($0) } }
            .map(\.text).joined()
        for method in Methods.all {
            #expect(code.contains("Methods.\(swiftName(method))"), "\(method.name)")
        }
    }

    @Test func everyErrorCodeIsOnBothPages() throws {
        let list = try Repository.file("Protocol/errors.md").text
        let specification = try Repository.file("Protocol/SPEC.md").text
        for code in ErrorCode.all where code != .unspecified {
            let name = try #require(code.name).dropFirst("ERROR_CODE_".count)
            let retry = try #require(code.retryAdvice.name).dropFirst("RETRY_".count)
            #expect(list.contains("| \(code.rawValue) | `\(name)` | "), "\(name)")
            #expect(specification.contains("| \(code.rawValue) | \(name) | \(retry) | "), "\(name)")
        }
    }

    @Test func numberedSentencesAreNumberedInOrderAndOnce() throws {
        let page = try Repository.file("Protocol/SPEC.md").text
        let pieces = page.components(separatedBy: "[DWP-").dropFirst()
        let numbers = pieces.compactMap { Int($0.prefix { $0 != "]" }) }
        #expect(numbers.count == pieces.count && numbers.count > 40)
        #expect(zip(numbers, numbers.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test(arguments: [("README.md", 200), ("Sources/ARCHITECTURE.md", 300)])
    func aPageThatIsReadFirstIsShort(path: String, linesMax: Int) throws {
        guard Repository.exists(path) else { return }
        #expect(try Repository.file(path).text.split(separator: "\n").count <= linesMax)
    }

    /// A page does not point to a file that is not there.
    @Test func linksLeadSomewhere() {
        for page in Repository.pages {
            let folder = page.path.split(separator: "/").dropLast().joined(separator: "/")
            for piece in page.text.components(separatedBy: "](").dropFirst() {
                let target = String(piece.prefix { $0 != ")" && $0 != "#" })
                guard !target.isEmpty, !target.contains(":") else { continue }
                let path = folder.isEmpty ? target : "\(folder)/\(target)"
                #expect(Repository.exists(path), "\(page) points to \(target)")
            }
        }
    }
}
