package io.asat.query.projection;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import io.asat.query.testing.Mongo;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.bson.Document;
import org.junit.jupiter.api.Test;

/** Nodes that share one MongoDB, on clocks that have nothing to do with each other. */
class NodesTest {
    private static final Duration LONG = Nodes.SILENT.plusMillis(1);

    private final MongoCollection<Document> collection = Mongo.database().getCollection("nodes");
    private final AtomicLong annasTime = new AtomicLong(Long.MAX_VALUE - 5);
    private final Nodes anna = node("anna", annasTime);
    private final Nodes bert = node("bert", new AtomicLong(-77));

    private Nodes node(String name, AtomicLong time) {
        return new Nodes(collection, name, time::get);
    }

    private void wait(Duration duration) {
        annasTime.addAndGet(duration.toNanos());
    }

    @Test
    void aNodeAloneHasAll() {
        assertThat(anna.beat()).isEqualTo(Share.ALL);
    }

    @Test
    void nodesThatBeatKnowOfEachOtherAndOfTheirOrder() {
        anna.beat();
        assertThat(bert.beat()).isEqualTo(new Share(1, 2));
        assertThat(anna.beat()).isEqualTo(new Share(0, 2));
    }

    @Test
    void oneThatIsSilentForLongIsDead() {
        bert.beat();
        assertThat(anna.beat().nodes()).isEqualTo(2);
        wait(Nodes.SILENT);
        assertThat(anna.beat().nodes()).isEqualTo(2);
        wait(Duration.ofMillis(1));
        assertThat(anna.beat()).isEqualTo(Share.ALL);
    }

    @Test
    void oneThatBeatsAgainLivesAgain() {
        bert.beat();
        anna.beat();
        wait(LONG);
        anna.beat();
        bert.beat();
        assertThat(anna.beat().nodes()).isEqualTo(2);
        wait(LONG);
        assertThat(anna.beat().nodes()).isOne();
    }

    @Test
    void oneThatLeavesIsGoneAtOnce() {
        bert.beat();
        anna.beat();
        bert.leave();
        assertThat(anna.beat()).isEqualTo(Share.ALL);
    }

    @Test
    void theLongDeadAreForgotten() {
        bert.beat();
        anna.beat();
        wait(Duration.ofHours(1));
        anna.beat();
        assertThat(collection.countDocuments()).isOne();
    }
}
