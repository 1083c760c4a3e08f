package io.asat.platform.security;

import jakarta.servlet.DispatcherType;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.ProviderManager;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.config.observation.SecurityObservationSettings;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.security.oauth2.server.resource.web.authentication.BearerTokenAuthenticationFilter;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.AuthorizationFilter;
import org.springframework.security.web.authentication.www.BasicAuthenticationFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Sign-in by password, by token or by both, without sessions. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration implements WebMvcConfigurer {
    private static final Logger LOG = LoggerFactory.getLogger(SecurityConfiguration.class);

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(Account.class);
    }

    /**
     * No CSRF token: there is no session and no cookie it could ride on, and programs would have to fetch one first. A
     * browser does repeat HTTP Basic by itself, and that is what {@link CrossSiteGuard} is for.
     */
    @Bean
    SecurityFilterChain signIn(
            HttpSecurity http,
            Refusals refusals,
            AccountFromToken fromToken,
            ObjectProvider<LocalAccounts> accounts,
            ObjectProvider<JwtDecoder> tokens,
            @Value("${spring.security.oauth2.resourceserver.jwt.audiences:}") List<String> audiences) {
        if (accounts.getIfAvailable() == null && tokens.getIfAvailable() == null) {
            throw new IllegalStateException("Nobody could sign in: asat.local-accounts is false, and no OpenID Connect"
                    + " provider is set (spring.security.oauth2.resourceserver.jwt.issuer-uri)");
        }
        if (tokens.getIfAvailable() != null && audiences.isEmpty()) {
            LOG.warn("Tokens are taken that the OpenID Connect provider made for any other program: set"
                    + " spring.security.oauth2.resourceserver.jwt.audiences to what it names those for AsAt by");
        }
        http.sessionManagement(sessions -> sessions.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .exceptionHandling(
                        handling -> handling.authenticationEntryPoint(refusals).accessDeniedHandler(refusals))
                .addFilterBefore(new CrossSiteGuard(), AuthorizationFilter.class)
                .authorizeHttpRequests(requests -> requests
                        // decided when the request came in; these are its continuations
                        .dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.ASYNC)
                        .permitAll()
                        .anyRequest()
                        .access(new ByAccessTable()));
        accounts.ifAvailable(local ->
                http.authenticationProvider(local).httpBasic(basic -> basic.authenticationEntryPoint(refusals)));
        tokens.ifAvailable(decoder ->
                http.addFilterBefore(byToken(decoder, fromToken, refusals), BasicAuthenticationFilter.class));
        return http.build();
    }

    /** By hand, because Spring Security's configurer also opens an address that describes this service to anyone. */
    private static BearerTokenAuthenticationFilter byToken(
            JwtDecoder decoder, AccountFromToken fromToken, Refusals refusals) {
        JwtAuthenticationProvider provider = new JwtAuthenticationProvider(decoder);
        provider.setJwtAuthenticationConverter(fromToken);
        BearerTokenAuthenticationFilter filter = new BearerTokenAuthenticationFilter(new ProviderManager(provider));
        filter.setAuthenticationEntryPoint(refusals);
        return filter;
    }

    /** Each filter of each request as an observation of its own costs more than it tells. */
    @Bean
    SecurityObservationSettings securityObservations() {
        return SecurityObservationSettings.noObservations();
    }

    /** Any method may come in: {@link AccessTable} covers them all, and a wrong one is to be answered 405. */
    @Bean
    HttpFirewall firewall() {
        StrictHttpFirewall firewall = new StrictHttpFirewall();
        firewall.setUnsafeAllowAnyHttpMethod(true);
        return firewall;
    }

    @Override
    public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
        resolvers.add(new AccountArgument());
    }
}
