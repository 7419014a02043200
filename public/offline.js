// The service worker: keeps what was read, for when there is no connection. A small one of our own, because every file whose
// name holds a hash is right for good, and every page is asked for anew: of a list of versions, which is what Workbox is
// for, there is no need. A new version of the site is there with the next page that is opened; nothing is forced.
(function () {
  var scope = self.registration.scope;
  // Several notebooks may stand below one name.
  var name = 'notebook ' + scope;
  var lasting = /\/(_astro|fonts)\//;

  var found = function (request) {
    return caches
      .open(name)
      .then(function (cache) {
        // The state of a figure is in the query, and the page is the same; and so it is for whoever asks.
        return cache.match(request, { ignoreSearch: true, ignoreVary: true });
      })
      .catch(function () {
        return undefined;
      });
  };

  /** Whether an answer is what was asked for, and not the page of some network that wants a login first. */
  var isSound = function (request, response) {
    var isPage = /^text\/html/.test(response.headers.get('content-type') || '');
    return response.ok && !response.redirected && isPage === /\/$/.test(new URL(request.url).pathname);
  };

  var fetched = function (request) {
    return fetch(request).then(function (response) {
      if (!isSound(request, response)) return response;
      var copy = response.clone();
      return caches
        .open(name)
        .then(function (cache) {
          return cache.put(request.url.replace(/[?#].*/, ''), copy);
        })
        .then(
          function () {
            return response;
          },
          // Storage is full, or denied: then nothing is kept.
          function () {
            return response;
          },
        );
    });
  };

  var answer = function (request) {
    return found(request).then(function (kept) {
      if (kept && lasting.test(request.url)) return kept;
      if (!kept) return fetched(request);
      // A connection that hangs is as none.
      return new Promise(function (resolve) {
        var give = function () {
          resolve(kept);
        };
        var timer = setTimeout(give, 8000);
        fetched(request).then(function (response) {
          clearTimeout(timer);
          resolve(response);
        }, give);
      });
    });
  };

  self.addEventListener('activate', function (event) {
    event.waitUntil(self.clients.claim());
  });

  self.addEventListener('fetch', function (event) {
    var request = event.request;
    if (request.method !== 'GET' || request.url.indexOf(scope) !== 0 || request.headers.has('range')) return;
    event.respondWith(answer(request));
  });

  // The page's own files were there before this was.
  self.addEventListener('message', function (event) {
    var keep = event.data.map(function (address) {
      var request = new Request(address);
      return found(request).then(function (kept) {
        return kept || fetched(request);
      });
    });
    event.waitUntil(Promise.allSettled(keep));
  });
})();
