// What gRPC in C++ makes of the smallest request: a unary call of raw bytes, without a message to encode.
#include <cstdio>
#include <grpcpp/generic/async_generic_service.h>
#include <grpcpp/grpcpp.h>
#include <string>
#include <unistd.h>

namespace {

// As many bytes as a ServerInfo has.
const std::string body(59, '\7');

class Call : public grpc::ServerGenericBidiReactor {
  public:
    Call() : slice(body), reply(&slice, 1) { StartRead(&request); }

    void OnReadDone(bool isThere) override {
        if (isThere) {
            StartWriteAndFinish(&reply, grpc::WriteOptions(), grpc::Status::OK);
        } else {
            Finish(grpc::Status(grpc::StatusCode::INVALID_ARGUMENT, "no request"));
        }
    }

    void OnDone() override { delete this; }

  private:
    grpc::Slice slice;
    grpc::ByteBuffer request, reply;
};

class Echo : public grpc::CallbackGenericService {
    grpc::ServerGenericBidiReactor *CreateReactor(grpc::GenericCallbackServerContext *) override {
        return new Call();
    }
};

}

int main() {
    Echo echo;
    int port = 0;
    grpc::ServerBuilder builder;
    builder.AddListeningPort("127.0.0.1:0", grpc::InsecureServerCredentials(), &port);
    builder.RegisterCallbackGenericService(&echo);
    auto server = builder.BuildAndStart();
    if (!server) return 1;
    std::printf("%d\n", port);
    std::fflush(stdout);
    // Whoever starts it ends it; forgotten, it ends by itself.
    sleep(120);
    server->Shutdown();
}
