import ArgumentParser
import Foundation

/// `deskwire-load disk`: how long the disk takes, so that other figures can be read beside it.
struct BaselineCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "disk",
        abstract: "Measure how long 4 KiB take to be on the disk (fdatasync).",
        discussion: """
            EXAMPLES
              deskwire-load disk --folder /tmp
            """
    )

    @Option(help: .init("Where to write a file, which is removed.", valueName: "folder"))
    var folder: String

    @Option(help: .init("How often.", valueName: "number"))
    var count = 500

    @Flag(help: "Print the result as JSON.")
    var json = false

    func validate() throws {
        guard (1...1_000_000).contains(count) else {
            throw ValidationError("Write 1 to 1000000 times.")
        }
    }

    func run() throws {
        let path = folder + "/deskwire-load-\(UUID().uuidString)"
        let descriptor = open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw LoadProblem("\(path) cannot be made.") }
        defer {
            close(descriptor)
            unlink(path)
        }
        let page = [UInt8](repeating: 7, count: 4_096)
        var times: [Double] = []
        for _ in 0..<count {
            let began = DispatchTime.now().uptimeNanoseconds
            guard write(descriptor, page, page.count) == page.count, fdatasync(descriptor) == 0
            else { throw LoadProblem("\(path) cannot be written.") }
            times.append(Double(DispatchTime.now().uptimeNanoseconds - began) / 1e6)
        }
        times.sort()
        var report = FairnessReport("4 KiB to the disk (fdatasync)")
        report.add("p50", times[count / 2], "ms")
        report.add("p99", times[min(count - 1, count * 99 / 100)], "ms")
        Report.line(json ? report.json : report.markdown)
    }
}
