package org.paodao.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RobotHostsTest {
    private final RobotHosts hosts = new RobotHosts(List.of("robots.example", "robots.example:8443", " "), false);

    @Test
    void aListedHostMayBeCalledByHttps() {
        assertThat(hosts.allowed("https://robots.example/send?key=1")).isPresent();
        assertThat(hosts.allowed("https://ROBOTS.example:8443/send")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://robots.example/send",
                "https://other.example/send",
                "https://robots.example:22/send",
                "https://robots.example@127.0.0.1/",
                "https://user@robots.example/",
                "https://robots.example.evil.example/",
                "file:///etc/passwd",
                "/send",
                "https:robots.example",
                "https://robots.example/#x",
                ""
            })
    void nothingElseIs(String address) {
        assertThat(hosts.allowed(address)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1",
                "10.1.2.3",
                "172.16.0.1",
                "192.168.1.1",
                "169.254.169.254",
                "100.64.0.1",
                "0.0.0.0",
                "0.1.2.3",
                "224.0.0.1",
                "::1",
                "fe80::1",
                "fd00::1",
                "::ffff:127.0.0.1"
            })
    void anAddressInsideIsKnown(String address) throws UnknownHostException {
        assertThat(RobotHosts.isInside(InetAddress.getByName(address))).isTrue();
    }

    @Test
    void anOpenAddressIsNotInside() throws UnknownHostException {
        assertThat(RobotHosts.isInside(InetAddress.getByName("203.0.113.7"))).isFalse();
        assertThat(RobotHosts.isInside(InetAddress.getByName("2001:db8::1"))).isFalse();
    }

    @Test
    void aNameThatStandsForTheMachineItselfIsNotCalledUnlessAllowed() {
        var inside = new RobotHosts(List.of("localhost"), true);
        assertThat(hosts.mayBeCalled(URI.create("https://localhost/"))).isFalse();
        assertThat(inside.mayBeCalled(URI.create("http://localhost/"))).isTrue();
        assertThat(inside.allowed("http://localhost/")).isPresent();
    }
}
