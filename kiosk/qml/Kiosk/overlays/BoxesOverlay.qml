// The boxes of the picture on the stage, with what they hold and how sure that is.
import QtQuick
import Kiosk
import Kiosk.Bridge

BoxMarks {
    stroke: Theme.stroke.box
    edge: Math.max(1, 0.1 * Theme.u)
    radius: Theme.radius.tag
    margin: 0.2 * Theme.u
    ink: Theme.ink
    font: likeTags.font

    Words {
        id: likeTags

        visible: false
        style: "small"
        font.weight: Font.DemiBold
    }
}
