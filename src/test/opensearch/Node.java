import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import org.codelibs.opensearch.runner.OpenSearchRunner;
import org.opensearch.http.HttpServerTransport;

/**
 * One OpenSearch on the loopback, on ports that the system gives. It says on its standard output
 * where it answers, and ends when its standard input does: also when whoever started it was killed.
 */
class Node {

  public static void main(String[] folder) throws IOException {
    PrintStream starter = System.out;
    System.setOut(System.err);
    OpenSearchRunner node = new OpenSearchRunner();
    node.onBuild(
        (number, settings) -> {
          settings.put("network.host", "127.0.0.1");
          settings.put("http.port", "0");
          settings.put("transport.port", "0");
          // Or it waits three seconds for others to vote with.
          settings.putList("cluster.initial_cluster_manager_nodes", "Node 1");
          // A disk that is nearly full elsewhere is no news here.
          settings.put("cluster.routing.allocation.disk.threshold_enabled", false);
        });
    node.build(
        OpenSearchRunner.newConfigs()
            .basePath(Path.of(folder[0]).toAbsolutePath().toString())
            .clusterName("hechtwijzer-tests")
            .numOfNode(1));
    node.ensureYellow();
    starter.println(
        "http://"
            + node.getInstance(HttpServerTransport.class).boundAddress().publishAddress());
    starter.flush();
    while (System.in.read() >= 0) {
      // Nothing is said to it: only the end counts.
    }
    Runtime.getRuntime().halt(0);
  }
}
