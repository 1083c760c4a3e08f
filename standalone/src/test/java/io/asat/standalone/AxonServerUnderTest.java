package io.asat.standalone;

import java.util.Optional;
import org.testcontainers.DockerClientFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** The Axon Server named by {@code ASAT_TEST_AXON_SERVER}, or one in a container where a Docker engine answers. */
final class AxonServerUnderTest {
    static final String HOW_TO_HAVE_ONE =
            "there is no Axon Server: name one by ASAT_TEST_AXON_SERVER=host:port, or run a Docker engine";
    private static final String IMAGE = "docker.axoniq.io/axoniq/axonserver:2025.2.7-nonroot";
    private static final int HTTP = 8024;
    private static final int GRPC = 8124;
    private static final Optional<String> ADDRESS =
            Optional.ofNullable(System.getenv("ASAT_TEST_AXON_SERVER")).or(AxonServerUnderTest::inContainer);

    private AxonServerUnderTest() {}

    /** @return host and gRPC port; the same for all tests of a process */
    static Optional<String> address() {
        return ADDRESS;
    }

    /** Ends with the tests: Testcontainers sees to it. */
    @SuppressWarnings("resource")
    private static Optional<String> inContainer() {
        if (!DockerClientFactory.instance().isDockerAvailable()) {
            return Optional.empty();
        }
        GenericContainer<?> server = new GenericContainer<>(IMAGE)
                .withEnv("AXONIQ_AXONSERVER_STANDALONE", "true")
                .withExposedPorts(HTTP, GRPC)
                .waitingFor(Wait.forHttp("/actuator/health").forPort(HTTP));
        server.start();
        return Optional.of(server.getHost() + ":" + server.getMappedPort(GRPC));
    }
}
