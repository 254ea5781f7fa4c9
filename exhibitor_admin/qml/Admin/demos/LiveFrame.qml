// The kiosk's own page of the demo, live: on its side or upright.
pragma ComponentBehavior: Bound
import QtQuick
import Admin
import Admin.Bridge
import Kiosk as House

Rectangle {
    id: frame

    required property LivePage live
    property bool upright: false

    radius: Tokens.radius
    color: Tokens.railGround
    clip: true

    Loader {
        id: page

        // Made anew when the screen is turned, as on a kiosk that starts.
        active: frame.live.on
        sourceComponent: frame.upright ? tall : wide
        anchors.centerIn: parent
    }
    Component {
        id: wide

        House.PreviewPage {
            width: Math.min(frame.width, Math.floor(frame.height * 16 / 9))
            height: Math.min(frame.height, Math.floor(frame.width * 9 / 16))
            preview: frame.live.preview
        }
    }
    Component {
        id: tall

        House.PreviewPage {
            width: Math.floor(height * 9 / 16)
            height: frame.height
            preview: frame.live.preview
        }
    }
}
