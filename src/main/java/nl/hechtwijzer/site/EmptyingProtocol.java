package nl.hechtwijzer.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.channels.ClosedChannelException;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import org.apache.coyote.http11.Http11NioProtocol;
import org.apache.tomcat.util.net.NioEndpoint;

/**
 * HTTP as Tomcat speaks it, on a port that can be closed without dropping whoever is at the door.
 * Tomcat by itself first stops answering and closes the port afterwards: who comes in between is
 * let in and sent away without a word.
 */
public final class EmptyingProtocol extends Http11NioProtocol {

  private final Port port;

  /** Tomcat makes it by its name. */
  public EmptyingProtocol() {
    this(new Port());
  }

  private EmptyingProtocol(Port port) {
    super(port);
    this.port = port;
  }

  /** Lets in who has come so far and closes the port; what was let in is answered as ever. */
  void closePort() {
    try {
      port.close();
    } catch (IOException e) {
      getLog().warn("The port is closed without looking who is at the door", e);
    }
  }

  private static final class Port extends NioEndpoint {

    private static final Duration LOOK_EVERY = Duration.ofMillis(10);

    private volatile boolean closing;

    /** The acceptor waits for the next visitor, so it is woken by one. */
    private void close() throws IOException {
      closing = true;
      if (getServerSocket() instanceof ServerSocketChannel door
          && door.getLocalAddress() instanceof InetSocketAddress bound) {
        InetAddress address =
            bound.getAddress().isAnyLocalAddress()
                ? InetAddress.getLoopbackAddress()
                : bound.getAddress();
        new Socket(address, bound.getPort()).close();
      }
    }

    /** With the port closed, the acceptor waits for nobody. */
    @Override
    protected void unlockAccept() {
      if (!closing) {
        super.unlockAccept();
      }
    }

    @Override
    protected SocketChannel serverSocketAccept() throws Exception {
      if (!closing) {
        return super.serverSocketAccept();
      }
      if (getServerSocket() instanceof ServerSocketChannel door && door.isOpen()) {
        door.configureBlocking(false);
        SocketChannel waiting = door.accept();
        if (waiting != null) {
          return waiting;
        }
        door.close();
      }
      while (isRunning() && !isPaused()) {
        Thread.sleep(LOOK_EVERY.toMillis());
      }
      if (!isRunning()) {
        throw new ClosedChannelException();
      }
      // What comes in while the endpoint pauses is thrown away: this is nobody.
      return SocketChannel.open();
    }
  }
}
