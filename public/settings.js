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
  // A figure in somebody's page may be asked to be small.
  if (/\/embed\/.*[?&]compact\b/.test(location.href)) root.className = 'compact';
  // What of the page's script does not come, no part of that script can tell: what fails, and what is long in coming.
  var came = 0;
  var isLong = false;
  var look = function () {
    var all = document.querySelectorAll('script[type=module]').length;
    root.toggleAttribute('data-late', isLong && came < all);
  };
  var hear = function (type, act) {
    addEventListener(type, act, true);
  };
  hear('error', function (event) {
    if (event.target.localName === 'script') root.dataset.missing = '';
  });
  hear('load', function (event) {
    if (event.target.type === 'module') came += 1;
    look();
  });
  hear('readystatechange', look);
  setTimeout(function () {
    isLong = true;
    look();
  }, 8000);
  var theme = stored('theme', ['light', 'dark']);
  if (theme) root.dataset.theme = theme;
  // A page says what it opens in; in a frame of the notebook's own it opens in what the page around it shows.
  var around;
  try {
    around = window.frameElement && window.parent.document.documentElement.dataset.unit;
  } catch (_elsewhere) {
    around = undefined;
  }
  root.dataset.unit = stored('unit', ['nats', 'bits']) || around || root.dataset.unit || 'nats';
})();
