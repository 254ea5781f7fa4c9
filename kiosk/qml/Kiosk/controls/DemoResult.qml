// The result beside the stage: the one panel that the demo declares.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Loader {
    id: result

    required property Demo demo
    readonly property var kinds: ({ "counts": counts, "text": text, "backgrounds": backgrounds })

    sourceComponent: kinds[demo.panel] ?? null

    Component { id: counts; CountsPanel { counts: result.demo.results.counts } }
    Component { id: text; TextPanel { demo: result.demo } }
    Component { id: backgrounds; BackgroundsPanel { demo: result.demo } }
}
