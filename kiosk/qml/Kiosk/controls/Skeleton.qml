// Where something will stand that isn't known yet: still bars, no figures.
pragma ComponentBehavior: Bound

import QtQuick
import Kiosk

Column {
    id: skeleton

    // Each bar: width, height and space above, in u.
    property var bars: [[42, 6, 5], [42, 6, 3.6], [42, 6, 3.6], [26, 2.6, 6], [46, 1, 3]]

    Repeater {
        model: skeleton.bars
        delegate: Item {
            id: bar

            required property var modelData

            width: skeleton.width
            height: (modelData[1] + modelData[2]) * Theme.u

            Rectangle {
                width: Math.min(bar.modelData[0] * Theme.u, parent.width)
                height: bar.modelData[1] * Theme.u
                anchors.bottom: parent.bottom
                radius: Theme.radius.tag
                color: Theme.raised
            }
        }
    }
}
