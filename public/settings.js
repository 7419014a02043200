// Runs before the first paint, so that a stored setting never flashes: marks the page with the reader's colours and unit.
(function () {
  var root = document.documentElement;
  root.dataset.script = '';
  var stored = function (key, allowed) {
    try {
      var value = localStorage.getItem(key);
      return allowed.indexOf(value) < 0 ? undefined : value;
    } catch (_denied) {
      return undefined;
    }
  };
  var theme = stored('theme', ['light', 'dark']);
  if (theme) root.dataset.theme = theme;
  root.dataset.unit = stored('unit', ['nats', 'bits']) || 'nats';
})();
