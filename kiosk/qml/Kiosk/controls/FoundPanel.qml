// How many there are, large.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk
import Kiosk.Bridge

Column {
    id: panel

    required property HowMany found

    Repeater {
        model: panel.found
        delegate: CountRow { width: panel.width }
    }
}
