package io.asat.benchmarks;

/** Some figures that belong together and can be measured alone. */
@FunctionalInterface
interface Part {
    void measure(Server server, Client client, Figures figures) throws Exception;
}
