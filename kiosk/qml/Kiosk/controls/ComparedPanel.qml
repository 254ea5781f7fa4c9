// Sound before and after: each drawn, and played aloud when it is touched.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property Demo demo
    readonly property Compared compared: demo.results.compared
    readonly property PlayedAloud aloud: demo.aloud

    topPadding: 0.4 * Theme.u
    spacing: 1.2 * Theme.u

    Words { width: parent.width; text: panel.compared.figures || qsTr("Listening…"); style: "small" }
    Honest {
        visible: text !== ""
        width: Math.min(implicitWidth, parent.width)
        icon: "volume-x"
        text: panel.aloud.muted ? qsTr("The sound is switched off.") : panel.aloud.there ? "" : qsTr("No loudspeaker was found here.")
    }
    Grid {
        id: rows

        // Side by side, where all that is touched has to fit into the lower third.
        columns: Theme.reach ? 2 : 1
        spacing: 1.2 * Theme.u

        Repeater {
            model: [
                { name: qsTr("Before"), which: "before", picture: panel.compared.before },
                { name: qsTr("After"), which: "after", picture: panel.compared.after }
            ]
            delegate: SoundRow {
                required property var modelData

                width: (panel.width - (rows.columns - 1) * rows.spacing) / rows.columns
                name: modelData.name
                which: modelData.which
                picture: modelData.picture
                compared: panel.compared
                aloud: panel.aloud
                onTouched: panel.demo.playAloud(which)
            }
        }
    }
}
