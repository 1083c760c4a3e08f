package io.asat.standalone;

import com.mongodb.ConnectionString;
import de.bwaldvogel.mongo.MongoServer;
import de.bwaldvogel.mongo.backend.memory.MemoryBackend;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The MongoDB that the process keeps in memory, on a loopback port of its own: read models are derived and may vanish. */
@Configuration(proxyBeanMethods = false)
class EmbeddedMongo {
    @Bean(destroyMethod = "shutdownNow")
    MongoServer mongoServer() {
        return new MongoServer(new MemoryBackend());
    }

    @Bean
    MongoConnectionDetails mongoConnectionDetails(MongoServer server) {
        ConnectionString address = new ConnectionString(server.bindAndGetConnectionString() + "/asat");
        return () -> address;
    }
}
