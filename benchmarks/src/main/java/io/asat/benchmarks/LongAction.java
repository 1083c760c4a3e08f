package io.asat.benchmarks;

import java.util.Map;

/** A command to an action to which much has happened. */
final class LongAction implements Part {
    private static final int EVENTS = 5_000;

    @Override
    public void measure(Server server, Client client, Figures figures) throws Exception {
        Plans.create(client, "long", 1);
        // On fewer days than there are since the first, several entries a day.
        Load.run(1, EVENTS, (writer, number) -> record(client, number));
        Times commands = Load.run(1, 200, (writer, number) -> record(client, EVENTS + number));
        figures.add("a command to an action with 5,000 events", commands.latency(), "aim under 20 ms");
    }

    private static void record(Client client, int number) {
        client.post(
                "/api/plans/long/actions/1/record-progress",
                Map.of(
                        "narrative",
                        "Entry " + number,
                        "asAt",
                        Plans.FIRST_DAY.plusDays(number % 1_000).toString()));
    }
}
