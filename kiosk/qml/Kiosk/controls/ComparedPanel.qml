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

    Words { width: parent.width; text: panel.compared.there ? panel.compared.figures : qsTr("Listening…"); style: "small" }
    SoundRow { width: parent.width; name: qsTr("Before"); which: "before"; picture: panel.compared.before; compared: panel.compared; aloud: panel.aloud; onTouched: panel.demo.playAloud(which) }
    SoundRow { width: parent.width; name: qsTr("After"); which: "after"; picture: panel.compared.after; compared: panel.compared; aloud: panel.aloud; onTouched: panel.demo.playAloud(which) }
    Honest {
        visible: text !== ""
        width: Math.min(implicitWidth, parent.width)
        icon: "volume-x"
        text: panel.aloud.muted ? qsTr("The sound is off. It can be switched on under “Make it easier”.")
            : panel.aloud.there ? "" : qsTr("No loudspeaker was found here.")
    }
}
