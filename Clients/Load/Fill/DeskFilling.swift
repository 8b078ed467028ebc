import DeskwireClient
import DeskwireProtocol
import Foundation

/// Fills a desk that is not being served: staff through the protocol, tickets through `deskwired import`, which writes
/// them as the server does and keeps counters, indexes and search.
///
/// The protocol's own way would write every mail that a desk of three years sent, once more.
enum DeskFilling {
    struct Result: Codable, Sendable {
        var tickets: Int
        var messages: Int
        var seconds: Double
        var fileMiB: Double
    }

    static func fill(
        _ folder: String,
        program: String,
        tickets: Int,
        seed: UInt64,
        progress: (Int) -> Void
    ) async throws -> Result {
        let categories = try await prepare(folder, program: program)
        let desk = SampleDesk(
            seed: seed,
            tickets: tickets,
            endsAtMs: WallTime.milliseconds,
            categories: categories
        )
        let began = Date()
        let messages = try importDesk(desk, into: folder, program: program, progress: progress)
        let size = try? FileManager.default.attributesOfItem(atPath: folder + "/deskwire.sqlite")
        return Result(
            tickets: tickets,
            messages: messages,
            seconds: Date().timeIntervalSince(began),
            fileMiB: Double((size?[.size] as? Int) ?? 0) / 1_048_576
        )
    }

    /// Makes the desk and its staff, and says which categories it has.
    private static func prepare(_ folder: String, program: String) async throws -> [String] {
        try FileManager.default.createDirectory(
            atPath: folder,
            withIntermediateDirectories: true
        )
        let server = try OwnServer(
            program: program,
            folder: folder,
            arguments: ["--mail", "none"]
        )
        defer { server.stop() }
        let access = try await DeskAccess.of(folder: folder, port: server.port)
        let client = try await DeskClient.connect(
            to: ServerAddress(host: "127.0.0.1", port: server.port),
            credential: .token(access.staff)
        )
        let known = try await client.call(Methods.listStaff, ListStaffRequest()).staff.map(\.email)
        for (index, address) in SampleDesk.staff.enumerated() where !known.contains(address) {
            _ = try await client.call(
                Methods.createStaff,
                CreateStaffRequest(name: "Staff \(index + 1)", email: address)
            )
        }
        let categories = try await client.call(Methods.listCategories, ListCategoriesRequest())
        await client.close()
        return categories.categories.map(\.name)
    }

    /// Writes the lines into the program's standard input as fast as it takes them.
    private static func importDesk(
        _ desk: SampleDesk,
        into folder: String,
        program: String,
        progress: (Int) -> Void
    ) throws -> Int {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: program)
        process.arguments = ["import", "--data", folder, "-"]
        let input = Pipe()
        process.standardInput = input
        process.standardOutput = FileHandle.nullDevice
        signal(SIGPIPE, SIG_IGN)
        try process.run()
        let encoder = JSONEncoder()
        var messages = 0
        var lines = Data()
        do {
            for number in 0..<desk.tickets {
                let ticket = desk.ticket(number)
                messages += ticket.messages.count
                lines += try encoder.encode(ticket)
                lines.append(UInt8(ascii: "\n"))
                guard lines.count > 1 << 18 else { continue }
                try input.fileHandleForWriting.write(contentsOf: lines)
                lines.removeAll(keepingCapacity: true)
                progress(number)
            }
            try input.fileHandleForWriting.write(contentsOf: lines)
            try input.fileHandleForWriting.close()
        } catch {
            process.terminate()
            process.waitUntilExit()
            throw LoadProblem("deskwired import ended early.")
        }
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            throw LoadProblem("deskwired import ended with status \(process.terminationStatus).")
        }
        return messages
    }
}
