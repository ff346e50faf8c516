package org.paodao.notice;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * Where messages may be posted: to hosts that whoever runs the installation has listed, by https, and to no address inside the network unless that is allowed. An
 * office cannot make the server call what only the server reaches.
 */
@Component
class RobotHosts {
    private static final int CARRIER_FIRST = 100;
    private static final int CARRIER_MASK = 0xC0;
    private static final int CARRIER_SECOND = 64;
    private static final int LOCAL_MASK = 0xFE;
    private static final int LOCAL_SIX = 0xFC;

    private final List<String> hosts;
    private final boolean inside;

    RobotHosts(
            @Value("${paodao.notice.robots.hosts:}") List<String> hosts,
            @Value("${paodao.notice.robots.inside:false}") boolean inside) {
        this.hosts = hosts.stream()
                .map(host -> host.strip().toLowerCase(Locale.ROOT))
                .filter(host -> !host.isEmpty())
                .toList();
        this.inside = inside;
    }

    /** The hosts that are listed. */
    List<String> listed() {
        return hosts;
    }

    /** The address if it may be called; whatever else it is, nothing. */
    Optional<URI> allowed(String address) {
        try {
            var uri = new URI(address);
            String host = uri.getHost();
            boolean plain = uri.getUserInfo() == null && uri.getFragment() == null && host != null;
            boolean scheme = "https".equals(uri.getScheme()) || (inside && "http".equals(uri.getScheme()));
            return plain && scheme && isListed(host.toLowerCase(Locale.ROOT), uri.getPort())
                    ? Optional.of(uri)
                    : Optional.empty();
        } catch (URISyntaxException none) {
            return Optional.empty();
        }
    }

    private boolean isListed(String host, int port) {
        return hosts.contains(port < 0 ? host : host + ":" + port);
    }

    /** Whether what the host's name stands for now may be called; asked right before each call. */
    boolean mayBeCalled(URI address) {
        try {
            return inside
                    || Arrays.stream(InetAddress.getAllByName(address.getHost()))
                            .noneMatch(RobotHosts::isInside);
        } catch (UnknownHostException none) {
            return false;
        }
    }

    /** Whether an address is not one of the open network. */
    static boolean isInside(InetAddress address) {
        byte[] bytes = address.getAddress();
        boolean local = address instanceof Inet6Address && (bytes[0] & LOCAL_MASK) == LOCAL_SIX;
        boolean carrier =
                bytes.length == 4 && (bytes[0] & 0xFF) == CARRIER_FIRST && (bytes[1] & CARRIER_MASK) == CARRIER_SECOND;
        return local
                || carrier
                || (bytes.length == 4 && bytes[0] == 0)
                || address.isAnyLocalAddress()
                || address.isLoopbackAddress()
                || address.isLinkLocalAddress()
                || address.isSiteLocalAddress()
                || address.isMulticastAddress();
    }
}
