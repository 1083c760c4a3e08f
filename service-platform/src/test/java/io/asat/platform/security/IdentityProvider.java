package io.asat.platform.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;

/** Stands in for an OpenID Connect provider: keys to fetch, and tokens signed with them. */
final class IdentityProvider implements AutoCloseable {
    private final RSAKey key;
    private final HttpServer server;

    IdentityProvider() {
        try {
            key = new RSAKeyGenerator(2048).keyID("test").generate();
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (JOSEException | IOException e) {
            throw new IllegalStateException(e);
        }
        serve("/keys", new JWKSet(key.toPublicJWK()).toString());
        serve(
                "/.well-known/openid-configuration",
                "{\"issuer\":\"" + issuer() + "\",\"jwks_uri\":\"" + keys()
                        + "\",\"subject_types_supported\":[\"public\"]}");
        server.start();
    }

    private void serve(String path, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
    }

    String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    String keys() {
        return issuer() + "/keys";
    }

    String token(Map<String, Object> claims, Duration validFor) {
        JWTClaimsSet.Builder set = new JWTClaimsSet.Builder()
                .subject("f3b2")
                .expirationTime(Date.from(Instant.now().plus(validFor)));
        claims.forEach(set::claim);
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("test").build(), set.build());
        try {
            token.sign(new RSASSASigner(key));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
